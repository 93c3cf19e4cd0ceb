import { expect, test } from 'vitest';
import { languageNames } from '../../../src/i18n/format.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { packWords, unpackWords } from '../../../src/search/field/field-words.ts';

test.each(localeList)('the words of %s come out of their attribute as they went in', (locale) => {
  const { search } = wordsOf(locale);
  const languages = languageNames(locale);
  expect(unpackWords(packWords({ ...search, languages }))).toEqual({ ...search, languages });
});
