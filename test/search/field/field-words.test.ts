import { expect, test } from 'vitest';
import { languageNames } from '../../../src/i18n/format.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { unpackWords } from '../../../src/search/field/field-words.ts';
import { noteWordsOf } from '../../../src/search/field/note-words.ts';
import { packWords } from '../../../src/search/field/pack-words.ts';

test.each(localeList)('the words of %s come out of their attribute as they went in', (locale) => {
  const { search } = wordsOf(locale);
  const languages = languageNames(locale);
  const { notes, ...words } = unpackWords(packWords(search, languages));
  expect({ ...words, ...noteWordsOf(notes) }).toEqual({ ...search, languages });
});
