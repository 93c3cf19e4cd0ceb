import { catalogOnDisk } from '../../src/catalog/disk.ts';
import { indexedEntries } from '../../src/catalog/indexed.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { codeShardsOf } from '../../src/indexing/code-files.ts';
import { buildIndex } from '../../src/indexing/index-files.ts';
import { readLexicon } from '../../src/indexing/lexicon.ts';
import type { SearchAnswer } from '../../src/search/answer.ts';
import { createSearch, type Search } from '../../src/search/search.ts';
import type { IndexedEntry } from '../../src/search/source.ts';
import { fullTextOf } from './full-text.ts';

/** The entries of the site's own content. */
export async function siteEntries(): Promise<IndexedEntry[]> {
  return indexedEntries(catalogOnDisk('content'));
}

const lexicon = readLexicon('content');

/** The search index of entries, with the words of the site's own lexicon. */
export function indexOf(entries: readonly IndexedEntry[]): {
  codeShards: number;
  files: Map<string, string>;
} {
  const codeShards = codeShardsOf(entries);
  return { codeShards, files: buildIndex(entries, lexicon, codeShards) };
}

/** A search of a locale over entries, without a browser; every index file passes through JSON as on the wire. */
export function searchOver(entries: readonly IndexedEntry[], locale: Locale): Search {
  const { codeShards, files } = indexOf(entries);
  return createSearch({
    locale,
    base: '/',
    codeShards,
    read: async (name) => {
      const text = files.get(name);
      if (text === undefined) throw new Error(`no file ${name}`);
      return JSON.parse(text);
    },
    loadFullText: async (language) => fullTextOf(entries, language),
  });
}

/** The last answer to a query. */
export async function finalAnswer(search: Search, query: string): Promise<SearchAnswer> {
  let last: SearchAnswer | undefined;
  for await (const answer of search.query(query)) last = answer;
  if (!last) throw new Error('no answer');
  return last;
}
