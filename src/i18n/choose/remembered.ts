import { type Locale, localeOf } from '../locales.ts';

/** Where the reader's choice of language is kept in this browser. */
export const CHOICE_KEY = 'indice:locale';

/** The language the reader last chose with the switch, or undefined; also when storage is blocked. */
export function rememberedLocale(): Locale | undefined {
  try {
    return localeOf(localStorage.getItem(CHOICE_KEY) ?? '');
  } catch {
    return undefined;
  }
}

/** Remembers the reader's choice in this browser. Where storage is blocked or full, nothing is remembered. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(CHOICE_KEY, locale);
  } catch {
    // The switch is a plain link: it works all the same, only the choice is not kept.
  }
}
