import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { site } from '../site.config.ts';
import { localeList } from '../src/i18n/locales.ts';
import { wordsOf } from '../src/i18n/words.ts';

test('words are looked up in the text, not in the controls beside it', () => {
  const folder = path.join(site.out, 'pagefind/fragment');
  const texts = readdirSync(folder).map((file) =>
    gunzipSync(readFileSync(path.join(folder, file))).toString(),
  );
  expect(texts.length).toBeGreaterThan(0);
  const labels = localeList.map((locale) => wordsOf(locale).entry.copy);
  expect(texts.filter((text) => labels.some((label) => text.includes(label)))).toEqual([]);
});
