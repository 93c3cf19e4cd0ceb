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
  ['pt-BR', 'denciais do cofre fornecidas', '34513'],
  ['es-ES', '...cenamiento en el volumen donde se', 'sallowdiskspace'],
  ['es-ES', 'traseña de cifrado se guardó en el sig', 'failed-to-set-the-encryption-key-for-secure-backups'],
] as const)('%s, while it is typed or where it was cut off: %s', async (locale, query, key) => {
  const { results, noMatch } = await ask(query, locale);
  expect({ key: results[0]?.key, noMatch }).toEqual({ key, noMatch: false });
});

test.each(['senha do wi', 'asdf', 'cu', 'cuánto cuesta', 'ando do wifi'])(
  '%s begins or ends nothing that is here',
  async (query) => {
    expect(await ask(query, 'es-ES')).toMatchObject({ results: [], noMatch: true });
  },
);

test.each(['500 Internal Server Error', 'Internal Server Error'])('%s has no sure answer', async (query) => {
  expect(await ask(query, 'es-ES')).toMatchObject({ noMatch: true });
  expect(await ask(query, 'pt-BR')).toMatchObject({ noMatch: true });
});
