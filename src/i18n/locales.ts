import { segmentOf } from './segment.ts';

/**
 * The locales of the site, in the order in which they are offered. Routes, switches and indexes derive from this
 * table. The normalizer does not ask it: its locales are those of `content/locales/`.
 */
export const locales = {
  'pt-BR': { label: 'Português', dir: 'ltr' },
  'es-ES': { label: 'Español', dir: 'ltr' },
} as const satisfies Record<string, LocaleDefinition>;

interface LocaleDefinition {
  /** The language's name for itself, as the language switch shows it. */
  label: string;
  /** The direction in which it is written. */
  dir: 'ltr' | 'rtl';
}

/** A BCP 47 tag, spelled as `<html lang>` needs it: Pagefind chooses its index by it. */
export type Locale = keyof typeof locales;

export const localeList: readonly Locale[] = Object.keys(locales).filter(
  (tag): tag is Locale => tag in locales,
);

/** The locale of a URL segment or of a tag in any case (`pt-br`, `PT-BR`), or undefined. */
export function localeOf(value: string): Locale | undefined {
  return localeList.find((locale) => segmentOf(locale) === segmentOf(value));
}
