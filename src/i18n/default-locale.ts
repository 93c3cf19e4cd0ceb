import { type Locale, localeList } from './locales.ts';

const [first] = localeList;
if (!first) throw new Error('src/i18n/locales.ts has no locale. Add a row to its table.');

/** The locale of what is in no language, and by which the entries of all are counted: the first of the table. */
export const defaultLocale: Locale = first;
