import { type Locale, localeList } from '../../i18n/locales.ts';

/** The part of Pagefind's browser API that the search uses. */
export interface Pagefind {
  options(options: { baseUrl?: string }): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
  /** Adds the index of another language; `path` must not be spelled as the first index's. */
  mergeIndex(path: string, options: { language: string; indexWeight: number }): Promise<void>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  /** Headings with an id; `location` counts the words before them. */
  anchors: { id: string; location: number; text?: string }[];
}

/** Imports Pagefind's module from where the build wrote it. */
export async function importPagefind(base: string): Promise<Pagefind> {
  const module: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await module.options({ baseUrl: base });
  return module;
}

const merged = new WeakMap<Pagefind, Promise<void>>();

/**
 * Adds the indexes of the other locales, for a query that the reader's own did not answer.
 *
 * @returns false when they had been added before
 */
export async function mergeOtherLocales(pagefind: Pagefind, base: string, own: Locale): Promise<boolean> {
  const before = merged.get(pagefind);
  if (before) {
    await before;
    return false;
  }
  const others = localeList.filter((locale) => locale !== own);
  // Pagefind takes a path spelled as the first index's for that index, so this one names its origin too.
  const path = new URL(`${base}pagefind/`, document.baseURI).href;
  const merging = Promise.all(
    others.map((locale) => pagefind.mergeIndex(path, { language: locale.toLowerCase(), indexWeight: 0.5 })),
  ).then(() => undefined);
  merged.set(pagefind, merging);
  await merging;
  return true;
}
