import { codeFileName, digest, wordFolder } from '../search/index/file-names.ts';
import type { LexiconFile } from '../search/messages/lexicon.ts';
import type { IndexedEntry } from '../search/source.ts';
import { codeFiles } from './code-files.ts';
import { wordFiles } from './word-files.ts';

/** The search index of a build. */
export interface SearchIndex {
  /** Into how many files the codes are cut: what a page hands to `createSearch`. */
  codeShards: number;
  /** Files by their name below `index/`, as JSON text. */
  files: Map<string, string>;
}

/**
 * Builds every file of the search index. The same entries and words give the same bytes.
 *
 * @param codeShards into how many files the codes are cut, instead of as many as they need
 */
export function buildIndex(
  entries: readonly IndexedEntry[],
  lexicon: LexiconFile,
  codeShards?: number,
): SearchIndex {
  const words = [...wordFiles(entries, lexicon)].map(([name, file]) => [name, JSON.stringify(file)] as const);
  const version = digest(words.flat().join('\n'));
  const codes = codeFiles(entries, version, codeShards);
  const files = new Map([
    ...codes.map((file, shard) => [codeFileName(shard, codes.length), JSON.stringify(file)] as const),
    ...words.map(([name, text]) => [wordFolder(version) + name, text] as const),
  ]);
  return { codeShards: codes.length, files };
}
