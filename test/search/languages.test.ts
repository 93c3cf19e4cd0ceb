import { describe, expect, test } from 'vitest';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { finalAnswer, searchOver, siteEntries } from './content.ts';
import { supportQueries } from './queries/support.ts';

const entries = await siteEntries();
const unanswered = ['qwzx', 'impressora sem papel', 'vacaciones en la playa'];

describe.each(localeList)('asked in %s', (locale) => {
  test('a query is answered the same whatever was asked before', { timeout: 60_000 }, async () => {
    const used = searchOver(entries, locale);
    for (const query of unanswered) await finalAnswer(used, query);
    for (const [, query] of supportQueries.filter((_, place) => place % 8 === 0))
      expect(await finalAnswer(used, query)).toEqual(await finalAnswer(searchOver(entries, locale), query));
  });
});

test.each<[Locale, string]>([
  ['pt-BR', 'MARS-34513'],
  ['pt-BR', 'armazenamento insuficiente'],
  ['pt-BR', 'credencial baixada anteontem'],
  ['es-ES', 'credencial descargada anteayer'],
  ['es-ES', 'no hay espacio'],
])('what is found in the reader’s language is shown in it: %s, %s', async (locale, query) => {
  const { results } = await finalAnswer(searchOver(entries, locale), query);
  expect(results.length).toBeGreaterThan(0);
  for (const { excerpt, key } of results)
    expect({ key, locale: excerpt?.locale ?? locale }).toEqual({ key, locale });
});

test('what only the page in another language says is found there', async () => {
  const gutter = { id: 'cause-9', title: 'Fontanería', text: 'Gotea la cañería.' };
  const changed = entries.map((entry) => {
    const text = entry.texts['es-ES'];
    if (entry.key !== '403' || !text) return entry;
    const sections = [...text.sections, gutter];
    return { ...entry, texts: { ...entry.texts, 'es-ES': { ...text, sections } } };
  });
  const { results } = await finalAnswer(searchOver(changed, 'pt-BR'), 'gotea la cañería');
  expect(results[0]).toMatchObject({ key: '403', excerpt: { locale: 'es-ES' } });
});
