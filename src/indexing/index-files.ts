import { digestOf } from '../catalog/digest.ts';
import { codeFileName, wordFolder } from '../search/index/file-names.ts';
import type { LexiconFile } from '../search/messages/lexicon.ts';
import type { IndexedEntry } from '../search/source.ts';
import { codeFiles } from './code-files.ts';
import { wordFiles } from './word-files.ts';

/**
 * Builds every file of the search index. The same entries and words give the same bytes.
 *
 * @param codeShards into how many files the codes are cut: what a page hands to `createSearch`
 * @returns the files by their name below `index/`, as JSON text
 */
export function buildIndex(
  entries: readonly IndexedEntry[],
  lexicon: LexiconFile,
  codeShards: number,
): Map<string, string> {
  const words = [...wordFiles(entries, lexicon)].map(([name, file]) => [name, JSON.stringify(file)] as const);
  const version = digestOf(words);
  const codes = codeFiles(entries, version, codeShards);
  return new Map([
    ...codes.map((file, shard) => [codeFileName(shard, codeShards), JSON.stringify(file)] as const),
    ...words.map(([name, text]) => [wordFolder(version) + name, text] as const),
  ]);
}
