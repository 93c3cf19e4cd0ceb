import { digestOf } from '../catalog/digest.ts';
import type { SiteOutput } from '../output/site-output.ts';
import type { IndexedEntry } from '../search/source.ts';
import { buildIndex } from './index-files.ts';
import { readLexicon } from './lexicon.ts';

/**
 * Writes the index of codes and messages, or keeps that of the last build.
 *
 * @param content the content's folder
 * @param codeShards into how many files the codes are cut
 */
export function searchIndex(
  entries: readonly IndexedEntry[],
  content: string,
  codeShards: number,
  output: SiteOutput,
): void {
  const lexicon = readLexicon(content);
  const inputs = digestOf([entries.map(withoutTexts), lexicon]);
  if (output.keepAll(inputs).length > 0) return;
  const files = [...buildIndex(entries, lexicon, codeShards)];
  output.writeAll(
    files.map(([name, text]) => [`index/${name}`, text] as const),
    inputs,
  );
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
