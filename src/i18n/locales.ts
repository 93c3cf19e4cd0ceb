/**
 * The locales of the site, in the order in which they are offered. Everything that depends on the list of
 * locales derives from this table: routes, switches, indexes, the normalizer's folders.
 */
export const locales = {
  'pt-BR': { segment: 'pt-br', label: 'Português', dir: 'ltr' },
  'es-ES': { segment: 'es-es', label: 'Español', dir: 'ltr' },
} as const satisfies Record<string, LocaleDefinition>;

interface LocaleDefinition {
  /** The locale's part of a URL, lower case: `pt-br`. */
  segment: string;
  /** The language's name for itself, as the language switch shows it. */
  label: string;
  dir: 'ltr' | 'rtl';
}

/** A BCP 47 tag, spelled as `<html lang>` needs it: Pagefind chooses its index by it. */
export type Locale = keyof typeof locales;

export const localeList = Object.keys(locales) as Locale[];

/** The locale of a URL segment or of a tag in any case (`pt-br`, `PT-BR`), or undefined. */
export function localeOf(value: string): Locale | undefined {
  const wanted = value.toLowerCase();
  return localeList.find((locale) => locale.toLowerCase() === wanted || locales[locale].segment === wanted);
}
