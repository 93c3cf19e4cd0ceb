import type { Locale } from '../../i18n/locales.ts';
import type { View } from '../catalog.ts';

/** The `lang` that an entry's text needs on the reader's page: none where it is in the reader's language. */
export function textLang({ isFallback, entry }: Pick<View, 'isFallback' | 'entry'>): Locale | undefined {
  return isFallback ? entry.locale : undefined;
}

/** The `lang` that the reader's own words need inside of an entry's text: none where both are in one language. */
export function readerLang({ isFallback, locale }: Pick<View, 'isFallback' | 'locale'>): Locale | undefined {
  return isFallback ? locale : undefined;
}
