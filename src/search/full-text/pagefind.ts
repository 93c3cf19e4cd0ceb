import type { Locale } from '../../i18n/locales.ts';
import { segmentOf } from '../../i18n/segment.ts';
import { isSupplements, type Supplement, supplementFolder, supplementsFile } from './supplement.ts';

/** The full text of the site's pages in one language, by words. */
export interface FullText {
  /** The pages that use a word, or words that begin so, the best first. */
  search(word: string): Promise<FoundPage[]>;
}

/** A page that was found; its text is loaded only when asked for. */
export interface FoundPage extends PagefindResult {
  /** Whether it is in the supplement of the index. */
  isSupplied: boolean;
}

/** A page's text, as Pagefind hands it over. */
export interface Page {
  url: string;
  content: string;
  meta: Record<string, string>;
  /** Headings with an id; `location` counts the words before them. */
  anchors: { id: string; location: number }[];
}

interface PagefindResult {
  id: string;
  data(): Promise<Page>;
}

/** The part of Pagefind's browser API that is used. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  mergeIndex(folder: string, options: { baseUrl: string }): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

/**
 * Loads Pagefind's module from where the build wrote it, in a worker.
 *
 * @param base the site's base path
 * @param locale the language that is searched
 */
export async function loadPagefind(base: string, locale: Locale): Promise<FullText> {
  // Pagefind searches the language of `<html lang>` and takes it from nowhere else.
  const page = { querySelector: () => ({ getAttribute: () => locale }), currentScript: null };
  Reflect.set(globalThis, 'document', page);
  const lacking = watchFetches();
  const [pagefind, { replaced, pages }] = await Promise.all([
    importPagefind(base),
    readSupplement(base, locale),
  ]);
  await pagefind.options({ baseUrl: base });
  if (pages.length > 0) await pagefind.mergeIndex(`${base}${supplementFolder(locale)}/`, { baseUrl: base });
  const supplied = new Set(pages);
  return {
    async search(word) {
      const { results } = await pagefind.search(word);
      if (lacking()) throw new Error('Parts of the full-text index could not be loaded.');
      // A page that both indexes hold alike is found once.
      const seen = new Set(replaced);
      const found = results.filter(({ id }) => !seen.has(id) && seen.add(id));
      return found.map(({ id, data }) => ({ id, data, isSupplied: supplied.has(id) }));
    },
  };
}

function importPagefind(base: string): Promise<Pagefind> {
  return import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
}

async function readSupplement(base: string, locale: Locale): Promise<Supplement> {
  const response = await fetch(base + supplementsFile, { cache: 'no-cache' });
  const supplements: unknown = await response.json();
  if (!isSupplements(supplements))
    throw new Error(`${supplementsFile} is not of the format that this page knows.`);
  return supplements[segmentOf(locale)] ?? { replaced: [], pages: [] };
}

/** Pagefind searches on, silently, without the parts of its index that it could not get; this tells whether it did. */
function watchFetches(): () => boolean {
  const { fetch } = globalThis;
  let lacks = false;
  globalThis.fetch = async (...request) => {
    const response = await fetch(...request).catch(() => undefined);
    lacks ||= !response?.ok;
    return response ?? Response.error();
  };
  return () => lacks;
}
