import type { Locale } from '../../i18n/locales.ts';
import type { Catalog, View } from '../catalog.ts';
import { pagePath } from '../urls.ts';
import { type ErrorGroup, groupOf } from './order.ts';

/** How many entries a page of the list or a part of the handbook holds: about 20 KB of HTML on the wire. */
export const perPage = 200;

/** One page of the list of errors. */
export interface ListPage {
  /** Counted from 1. */
  number: number;
  /** Path without base. */
  path: string;
  /** The first and the last entry as a reader looks them up: their codes, or their titles. */
  from: string;
  to: string;
  /** What of each group stands on the page, and how many entries the group has in all. */
  groups: { group: ErrorGroup; views: View[]; total: number }[];
  count: number;
}

/** The path of a page of the list, without the base: the first one is the list's own. */
export function listPath(locale: Locale, number: number): string {
  return number === 1 ? pagePath(locale, 'errors') : pagePath(locale, 'list', String(number));
}

/** Cuts the list of errors into pages and each page into groups. A catalog without errors has one empty page. */
export function listPages(catalog: Catalog, locale: Locale): ListPage[] {
  const views = catalog.errors(locale);
  const pages: ListPage[] = [];
  const totals = new Map<ErrorGroup, number>();
  for (const { entry } of views) totals.set(groupOf(entry), (totals.get(groupOf(entry)) ?? 0) + 1);
  for (let start = 0; start < views.length || pages.length === 0; start += perPage) {
    const held = views.slice(start, start + perPage);
    const number = pages.length + 1;
    pages.push({
      number,
      path: listPath(locale, number),
      from: nameOf(held[0]),
      to: nameOf(held.at(-1)),
      groups: groupsOf(held, totals),
      count: held.length,
    });
  }
  return pages;
}

function groupsOf(views: readonly View[], totals: ReadonlyMap<ErrorGroup, number>): ListPage['groups'] {
  const groups: ListPage['groups'] = [];
  for (const view of views) {
    const group = groupOf(view.entry);
    const last = groups.at(-1);
    if (last?.group === group) last.views.push(view);
    else groups.push({ group, views: [view], total: totals.get(group) ?? 1 });
  }
  return groups;
}

function nameOf(view: View | undefined): string {
  return view?.entry.codes[0] ?? view?.entry.title ?? '';
}
