import type { View } from '../../catalog/catalog.ts';
import { languageName } from '../../i18n/format.ts';
import { fill } from '../../i18n/template.ts';
import { wordsOf } from '../../i18n/words.ts';

/** What lists say of an entry besides its names: that upstream dropped it, that its text is in another language. */
export function remarksOf({ locale, entry, isFallback, retired }: View): string[] {
  const words = wordsOf(locale).list;
  return [
    ...(retired ? [words.retired] : []),
    ...(isFallback ? [fill(words.otherLanguage, { language: languageName(locale, entry.locale) })] : []),
  ];
}
