import { indexFormat } from '../index/code-file.ts';
import type { EntryFile, KeptEntry, WordFile, WordManifest } from '../index/word-file.ts';
import type { LexiconFile } from '../messages/lexicon.ts';
import { passagesOf } from '../passages.ts';
import type { IndexedEntry } from '../source.ts';
import { cardOf } from './code-files.ts';

/** Entries to a file: enough to compress well, few enough that a candidate costs little to look at. */
const entriesPerFile = 24;
/** About how many numbers and words a word file holds. */
const itemsPerFile = 7000;
/** A word that more than this share of the entries use, and more than this number, tells nothing about them. */
const tooFrequent = { share: 0.12, count: 80 };

/** The files of the layer of messages, by name. */
export function wordFiles(
  entries: readonly IndexedEntry[],
  lexicon: LexiconFile,
): Map<string, WordManifest | WordFile | EntryFile> {
  const kept = entries.map(keptEntry);
  const postings = new Map<string, number[]>();
  for (const [number, entry] of kept.entries()) {
    for (const word of new Set(
      passagesOf(entry).flatMap((passage) => passage.words.map((item) => item.folded)),
    )) {
      const list = postings.get(word);
      if (list) list.push(number);
      else postings.set(word, [number]);
    }
  }
  const files = cutWords(postings, kept.length);
  const manifest: WordManifest = {
    format: indexFormat,
    entries: kept.length,
    entriesPerFile,
    lexicon,
    starts: files.map((file) => file.words[0] ?? ''),
  };
  return new Map<string, WordManifest | WordFile | EntryFile>([
    ['words.json', manifest],
    ...files.map((file, number): [string, WordFile] => [`words-${number}.json`, file]),
    ...cutEntries(kept).map((file, number): [string, EntryFile] => [`entries-${number}.json`, file]),
  ]);
}

function cutWords(postings: Map<string, number[]>, entries: number): WordFile[] {
  const files: WordFile[] = [];
  let items = Number.POSITIVE_INFINITY;
  for (const word of [...postings.keys()].sort()) {
    const list = postings.get(word) ?? [];
    const telling = list.length <= Math.max(tooFrequent.count, entries * tooFrequent.share);
    const numbers = telling ? list.map((number, place) => number - (list[place - 1] ?? 0)) : [-list.length];
    if (items > itemsPerFile) {
      files.push({ format: indexFormat, words: [], postings: [] });
      items = 0;
    }
    files.at(-1)?.words.push(word);
    files.at(-1)?.postings.push(numbers);
    items += numbers.length + 3;
  }
  return files;
}

function cutEntries(entries: KeptEntry[]): EntryFile[] {
  const files: EntryFile[] = [];
  for (let from = 0; from < entries.length; from += entriesPerFile)
    files.push({ format: indexFormat, entries: entries.slice(from, from + entriesPerFile) });
  return files;
}

function keptEntry(entry: IndexedEntry): KeptEntry {
  const texts = Object.entries(entry.texts).map(([locale, text]) => [
    locale,
    {
      messages: text.messages,
      wordings: text.wordings.filter((wording) => wording !== text.title && !text.messages.includes(wording)),
      sections: text.sections.filter(({ id }) => id !== '').map(({ id, title }) => [id, title]),
    },
  ]);
  const { aliases, search, anchors } = entry;
  return { ...cardOf(entry), texts: Object.fromEntries(texts), aliases, search, anchors };
}
