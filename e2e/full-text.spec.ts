import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { site } from '../site.config.ts';
import { localeList } from '../src/i18n/locales.ts';
import { wordsOf } from '../src/i18n/words.ts';

test('words are looked up in the text, not in what stands beside it', () => {
  const folder = path.join(site.out, 'pagefind/fragment');
  const texts = readdirSync(folder).map((file) =>
    gunzipSync(readFileSync(path.join(folder, file))).toString(),
  );
  expect(texts.length).toBeGreaterThan(0);
  const labels = localeList.flatMap((locale) => {
    const { copy, messageTranslated } = wordsOf(locale).entry;
    return [copy, messageTranslated];
  });
  // What heads a message is printed on every page of an error, and would head each excerpt of one.
  const headings = ['Mensagem de erro', 'Detalles del error'];
  expect(texts.filter((text) => [...labels, ...headings].some((label) => text.includes(label)))).toEqual([]);
});
