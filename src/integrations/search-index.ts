import type { Catalog } from '../catalog/catalog.ts';
import { digestOf } from '../catalog/digest.ts';
import { indexedEntries } from '../catalog/indexed.ts';
import { buildIndex } from '../indexing/index-files.ts';
import { readLexicon } from '../indexing/lexicon.ts';
import type { Output } from '../output/output.ts';
import { formatAddress } from '../search/address.ts';
import type { IndexedEntry } from '../search/source.ts';

const folder = 'index/';

/**
 * Writes the index of codes and messages, or keeps that of the last build.
 *
 * @param output undefined to write nothing: a shard names the index that the merged site has
 * @returns the address of the index, as pages hand it to the search
 */
export function searchIndex(
  catalog: Catalog,
  options: { content: string },
  output: Output | undefined,
): string {
  const entries = indexedEntries(catalog);
  const lexicon = readLexicon(options.content);
  const inputs = digestOf([entries.map(withoutTexts), lexicon]);
  const kept = output?.keepAll(inputs) ?? [];
  if (kept.length > 0) return addressOf(kept);
  const { address, version, files } = buildIndex(entries, lexicon);
  for (const [name, text] of files) output?.write(`${folder}${version}/${name}`, text, inputs);
  return address;
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

/** The address of an index by the names of its files. */
function addressOf(files: readonly string[]): string {
  const [version = ''] = files[0]?.slice(folder.length).split('/') ?? [];
  return formatAddress({ version, codeShards: files.filter((name) => name.includes('/codes-')).length });
}
