import type { Catalog } from '../catalog/catalog.ts';
import { digestOf } from '../catalog/digest.ts';
import { indexedEntries } from '../catalog/indexed.ts';
import { buildIndex } from '../indexing/index-files.ts';
import { readLexicon } from '../indexing/lexicon.ts';
import type { Output } from '../output/output.ts';
import type { IndexedEntry } from '../search/source.ts';

const folder = 'index/';

/**
 * Writes the index of codes and messages, or keeps that of the last build.
 *
 * @param output undefined to write nothing: the pages of a shard are those of the merged site
 * @returns into how many files the codes are cut, which pages name
 */
export function searchIndex(
  catalog: Catalog,
  options: { content: string },
  output: Output | undefined,
): number {
  const entries = indexedEntries(catalog);
  const lexicon = readLexicon(options.content);
  const inputs = digestOf([entries.map(withoutTexts), lexicon]);
  const kept = output?.keepAll(inputs) ?? [];
  if (kept.length > 0) return kept.filter((name) => name.startsWith(`${folder}codes/`)).length;
  const { codeShards, files } = buildIndex(entries, lexicon);
  output?.writeAll(
    [...files].map(([name, text]) => [folder + name, text] as const),
    inputs,
  );
  return codeShards;
}

/** What of an entry the index is made from: the full text has the rest. */
function withoutTexts(entry: IndexedEntry): object {
  const texts = Object.entries(entry.texts).map(([locale, { sections, ...text }]) => [
    locale,
    text,
    sections.map(({ id, title }) => [id, title]),
  ]);
  return { ...entry, texts };
}
