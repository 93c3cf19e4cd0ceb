import type { Locale } from '../../i18n/locales.ts';

/** The full text of the site's pages in one language, by words. */
export interface FullText {
  /** The pages that use a word, or words that begin so, the best first. */
  search(word: string): Promise<FoundPage[]>;
}

/** A page that was found; its text is loaded only when asked for. */
export interface FoundPage {
  id: string;
  data(): Promise<Page>;
}

export interface Page {
  url: string;
  content: string;
  meta: Record<string, string>;
  /** Headings with an id; `location` counts the words before them. */
  anchors: { id: string; location: number }[];
}

/** The part of Pagefind's browser API that is used. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(term: string): Promise<{ results: FoundPage[] }>;
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
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base });
  return {
    async search(word) {
      const { results } = await pagefind.search(word);
      if (lacking()) throw new Error('Parts of the full-text index could not be loaded.');
      return results;
    },
  };
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
