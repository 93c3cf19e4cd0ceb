import type { Locale } from '../../i18n/locales.ts';
import type { Catalog, View } from '../catalog.ts';
import { pagePath } from '../urls.ts';
import { type ListPage, listPages } from './listing.ts';

/** A part of the handbook: as many errors as a page of the list; the last one ends with the guides. */
export interface Volume extends Pick<ListPage, 'number' | 'path' | 'from' | 'to'> {
  errors: View[];
  guides: View[];
}

/** The path of a part of the handbook, without the base: the first one is the handbook's own. */
export function volumePath(locale: Locale, number: number): string {
  return number === 1 ? pagePath(locale, 'print') : pagePath(locale, 'print', String(number));
}

/** Cuts the handbook into parts that a browser can print. */
export function volumesOf(catalog: Catalog, locale: Locale): Volume[] {
  const pages = listPages(catalog, locale);
  return pages.map(({ number, from, to, groups }) => ({
    number,
    from,
    to,
    path: volumePath(locale, number),
    errors: groups.flatMap((group) => group.views),
    guides: number === pages.length ? catalog.guides(locale) : [],
  }));
}
