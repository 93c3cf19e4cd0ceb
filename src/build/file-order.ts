import { localeList } from '../i18n/locales.ts';
import { segmentOf } from '../i18n/segment.ts';

/** Orders files by language, those that belong to none last. */
export function compareFiles(one: string, other: string): number {
  return Number(isNeutral(one)) - Number(isNeutral(other)) || (one < other ? -1 : one > other ? 1 : 0);
}

/** @param file relative to the site's folder: `pt-br/errors/34513/index.html` belongs to a language, `404.html` to none */
export function isNeutral(file: string): boolean {
  return !localeList.some((locale) => file.startsWith(`${segmentOf(locale)}/`));
}
