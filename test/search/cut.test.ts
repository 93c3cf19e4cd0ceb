import { expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { finalAnswer, searchOver, siteEntries } from './content.ts';

const entries = await siteEntries();
const ask = (query: string, locale: Locale) => finalAnswer(searchOver(entries, locale), query);

test.each([
  ['pt-BR', 'Falha ao bai', '403'],
  ['pt-BR', 'Credenciais do cof', '34513'],
  ['es-ES', 'La activación no se comp', '0x1fc07'],
  ['es-ES', 'Se requiere autenti', '100050'],
  ['pt-BR', 'a chave de crip', 'failed-to-set-the-encryption-key-for-secure-backups'],
] as const)('%s, while it is typed or where it was cut off: %s', async (locale, query, key) => {
  const { results, noMatch } = await ask(query, locale);
  expect({ key: results[0]?.key, noMatch }).toEqual({ key, noMatch: false });
});

test.each(['senha do wi', 'asdf', 'cu', 'cuánto cuesta'])('%s begins nothing that is here', async (query) => {
  expect(await ask(query, 'es-ES')).toMatchObject({ results: [], noMatch: true });
});

test('a number before the words is what they are about', async () => {
  expect(await ask('500 Internal Server Error', 'es-ES')).toMatchObject({ noMatch: true });
});
