import type { IndexedEntry } from '../../src/search/source.ts';

/** An error as the indexes take it, with nothing but its key and what a test says of it. */
export function indexedEntry(key: string, more: Partial<IndexedEntry> = {}): IndexedEntry {
  return {
    key,
    kind: 'error',
    codes: [],
    aliases: [],
    articles: [],
    anchors: [],
    search: [],
    causesDiffer: false,
    texts: {},
    ...more,
  };
}
