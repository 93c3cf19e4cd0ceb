import { locales } from '../i18n/locales.ts';
import type { Entry } from './entry.ts';

/** The address of the section that an entry was made from, at its publisher, in the entry's language. */
export function originalUrl(entry: Pick<Entry, 'locale' | 'source' | 'anchor'>): string {
  const article = `https://learn.microsoft.com/${locales[entry.locale].segment}/azure/backup/${entry.source.article}`;
  return entry.anchor ? `${article}#${entry.anchor}` : article;
}
