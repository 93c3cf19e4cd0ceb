import type { Locale } from './locales.ts';
import { wordsOf } from './words.ts';

/** The attributes of an element whose text is in a locale; none where that is the language around it. */
export function spoken(locale: Locale | undefined): { lang?: Locale; dir?: 'ltr' | 'rtl' } {
  return locale ? { lang: locale, dir: wordsOf(locale).language.dir } : {};
}
