import { digest, formatAddress, type IndexAddress } from '../search/address.ts';
import type { LexiconFile } from '../search/messages/lexicon.ts';
import type { IndexedEntry } from '../search/source.ts';
import { codeFiles } from './code-files.ts';
import { wordFiles } from './word-files.ts';

/** The search index of a build. */
export interface SearchIndex {
  /** What a page hands to `createSearch`. */
  address: string;
  /** The folder of this content below `index/`. */
  version: string;
  /** Files by name, as JSON text. */
  files: Map<string, string>;
}

/**
 * Builds every file of the search index. The same entries and words give the same bytes.
 *
 * @param fixed an address to take instead of the one that the content has
 */
export function buildIndex(
  entries: readonly IndexedEntry[],
  lexicon: LexiconFile,
  fixed?: IndexAddress,
): SearchIndex {
  const codes = codeFiles(entries, fixed?.codeShards);
  const files = new Map(
    [
      ...codes.map((file, shard) => [`codes-${shard}.json`, file] as const),
      ...wordFiles(entries, lexicon),
    ].map(([name, file]) => [name, JSON.stringify(file)]),
  );
  const version = fixed?.version ?? digest([...files].flat().join('\n'));
  return { address: formatAddress({ version, codeShards: codes.length }), version, files };
}
