import type { Locale } from '../../i18n/locales.ts';

/** What rendering an entry's text needs to know of the page that shows it. */
export interface TextContext {
  /** The reader's locale: the language of controls, and where internal links stay. */
  locale: Locale;
  /** The language of the text; another than the reader's on a fallback page. */
  textLocale: Locale;
  /** The base path with slashes at both ends. */
  base: string;
  /** By how many levels headings are lowered. */
  shift: number;
  /** The anchor of all causes, which the first one brings; undefined where it has none. */
  causesAnchor?: string | undefined;
  /** True inside a cause. */
  inCause?: boolean;
}

/** The `lang` that a control inside the text needs: none where text and reader speak the same language. */
export function controlLang(context: TextContext): Locale | undefined {
  return context.locale === context.textLocale ? undefined : context.locale;
}
