import { createHash } from 'node:crypto';
import type { Catalog, View } from './catalog.ts';
import type { Entry } from './entry.ts';
import { relatedTo } from './related.ts';

const digests = new WeakMap<Entry, string>();

/** The digest of all that an entry's own files and twins are made from: its texts and what the registry remembers. */
export function digestOfTexts(view: View): string {
  return digestOf([view.locale, view.record, view.texts.map(digestOfText)]);
}

/** The digest of all that an entry's page is made from: its texts, and what it shows of other entries. */
export function digestOfPage(catalog: Catalog, view: View): string {
  const { previous, next } = catalog.neighbours(view);
  return digestOf([
    digestOfTexts(view),
    [previous, next].map((other) => other && shownOf(other)),
    relatedTo(catalog, view).map(({ view: other, reason }) => [reason, shownOf(other)]),
  ]);
}

/** What lists and links show of an entry. */
export function shownOf({ path, isFallback, entry, retired }: View): unknown[] {
  return [
    path,
    isFallback && entry.locale,
    entry.codes,
    entry.title,
    entry.messages,
    entry.messageLang,
    retired,
  ];
}

/** The digest of plain data: SHA-1 of its JSON, shortened. */
export function digestOf(data: unknown): string {
  return createHash('sha1').update(JSON.stringify(data)).digest('hex').slice(0, 16);
}

function digestOfText(text: Entry): string {
  const known = digests.get(text);
  if (known) return known;
  // The body says all that its tree does.
  const stored = Object.entries(Object.getOwnPropertyDescriptors(text)).map(([name, { value }]) => [
    name,
    value,
  ]);
  const digest = digestOf(stored);
  digests.set(text, digest);
  return digest;
}
