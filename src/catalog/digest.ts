import { hash } from 'node:crypto';
import type { Catalog, View } from './catalog.ts';
import { relatedTo } from './entry/related.ts';
import type { Volume } from './lists/handbook.ts';
import type { ListPage } from './lists/listing.ts';

/*
 * Digests of what pages and twins are made from. A build keeps what the last one made from the same: whatever a
 * page shows of the catalog belongs in its digest.
 */

/** All that an entry's own files and twins are made from: its texts and what the registry remembers. */
export function digestOfTexts(view: View): string {
  return digestOf([view.locale, view.record, view.texts.map(({ digest }) => digest)]);
}

/** All that an entry's page is made from: its texts, and what it shows of other entries. */
export function digestOfPage(catalog: Catalog, view: View): string {
  const { previous, next } = catalog.neighbours(view);
  return digestOf([
    digestOfTexts(view),
    [previous, next].map((other) => other && shownOf(other)),
    relatedTo(catalog, view).map(({ view: other, reason }) => [reason, shownOf(other)]),
  ]);
}

/** All that a page of the list is made from. */
export function digestOfList(pages: readonly ListPage[], page: ListPage): string {
  return digestOf([
    rangesOf(pages),
    page.number,
    page.groups.map(({ group, views }) => [group, views.map(shownOf)]),
  ]);
}

/** All that a part of the handbook is made from. */
export function digestOfVolume(volumes: readonly Volume[], volume: Volume): string {
  return digestOf([
    rangesOf(volumes),
    volume.number,
    [...volume.errors, ...volume.guides].map((view) => [view.path, digestOfTexts(view)]),
  ]);
}

/** All that a short link's page is made from: what it leads to in every locale. */
export function digestOfChoice(views: readonly (readonly View[])[]): string {
  return digestOf(
    views.map((choice) =>
      // One that goes on takes an anchor along, as far as the texts count the same causes.
      choice.map((view) => [shownOf(view), choice.length === 1 && digestOfTexts(view)]),
    ),
  );
}

/** The digest of plain data: SHA-1 of its JSON, shortened. */
export function digestOf(data: unknown): string {
  return hash('sha1', JSON.stringify(data)).slice(0, 16);
}

const shown = new WeakMap<View, string>();

/** The digest of what lists and links show of an entry: many pages name the same one. */
function shownOf(view: View): string {
  const known = shown.get(view);
  if (known) return known;
  const { path, isFallback, entry, retired } = view;
  const { codes, title, messages, messageLang } = entry;
  const digest = digestOf([path, isFallback && entry.locale, codes, title, messages, messageLang, retired]);
  shown.set(view, digest);
  return digest;
}

function rangesOf(pages: readonly Pick<ListPage, 'path' | 'from' | 'to'>[]): unknown[] {
  return pages.map(({ path, from, to }) => [path, from, to]);
}
