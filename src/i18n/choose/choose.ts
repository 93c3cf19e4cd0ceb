import { type Locale, localeList } from '../locales.ts';

/**
 * The locale for a visitor: the remembered choice, else the first of the browser's languages that the site
 * has, by the whole tag or by its language (`es-MX` reads `es-ES`), else the first locale of the site.
 *
 * @param remembered what the reader chose before, if anything
 * @param languages BCP 47 tags, the preferred one first, as `navigator.languages` has them
 */
export function chooseLocale(remembered: Locale | undefined, languages: readonly string[]): Locale {
  if (remembered) return remembered;
  for (const tag of languages) {
    const wanted = tag.toLowerCase();
    const exact = localeList.find((locale) => locale.toLowerCase() === wanted);
    const related = localeList.find((locale) => primary(locale) === primary(wanted));
    const found = exact ?? related;
    if (found) return found;
  }
  return localeList[0] ?? 'pt-BR';
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
