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
