import { segmentOf } from './segment.ts';

const tags = ['pt-BR', 'es-ES'] as const;

/** A BCP 47 tag, spelled as `<html lang>` needs it: Pagefind chooses its index by it. */
export type Locale = (typeof tags)[number];

/**
 * The locales of the site, in the order in which they are offered. Routes, switches and indexes derive from this
 * list. The normalizer does not ask it: its locales are those of `content/locales/`.
 */
export const localeList: readonly Locale[] = tags;

/** The locale of a URL segment or of a tag in any case (`pt-br`, `PT-BR`), or undefined. */
export function localeOf(value: string): Locale | undefined {
  return localeList.find((locale) => segmentOf(locale) === segmentOf(value));
}
