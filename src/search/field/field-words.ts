import type { Locale } from '../../i18n/locales.ts';
import type { Words } from '../../i18n/words.ts';

/** What the field says, in the page's language. */
export type FieldWords = Words['search'] & { languages: Words['languages'] };

/** The field's surroundings: what the page tells it. */
export interface FieldContext {
  locale: Locale;
  /** The site's base path, with slashes at both ends. */
  base: string;
  words: FieldWords;
  /** The address to report a missing error at, as a template; undefined where the site has none. */
  reportUrl: string | undefined;
}
