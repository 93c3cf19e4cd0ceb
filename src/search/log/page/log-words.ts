import type { Locale } from '../../../i18n/locales.ts';
import type { Words } from '../../../i18n/words.ts';

/** What the page tells the log reader. */
export interface LogContext {
  locale: Locale;
  /** The site's base path, with slashes at both ends. */
  base: string;
  words: Words['log'] & { languages: Record<string, string>; onlyIn: string };
}
