import { postingsOf, wordFileOf } from '../index/postings.ts';
import { createFileReader, type FileReader, type ReadIndexFile } from '../index/read.ts';
import {
  isEntryFile,
  isListFile,
  isSynonymFile,
  isWordFile,
  isWordManifest,
  type KeptEntry,
  type WordFile,
  type WordManifest,
} from '../index/word-file.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/**
 * What a query is compared with. `messages`: what products print. `words`: also how people say it, the hand-kept
 * words and the synonyms; they are loaded only for queries that quote nothing.
 */
export type Depth = 'messages' | 'words';

/** An entry with its passages. */
export interface ReadEntry {
  entry: KeptEntry;
  passages: readonly Passage[];
}

/** The files of the layer of messages, read when they are asked for. */
export interface MessageFiles {
  manifest: () => Promise<WordManifest>;
  lexicon: (depth: Depth) => Promise<Lexicon>;
  words: (depth: Depth) => FileReader<WordFile>;
  /** The entry of a number. */
  entry: (number: number, depth: Depth) => Promise<ReadEntry | undefined>;
}

/**
 * The files of the layer of messages in one index, each read once.
 *
 * @param read gives a file of the index; where it rejects, so does whatever needs that file, until it is asked again
 */
export function messageFiles(read: ReadIndexFile): MessageFiles {
  const readManifest = createFileReader(read, isWordManifest);
  const readSynonyms = createFileReader(read, isSynonymFile);
  const readWords = createFileReader(read, isWordFile);
  const readEntries = createFileReader(read, isEntryFile);
  const readLists = createFileReader(read, isListFile);
  const lexicons = new Map<Depth, Promise<Lexicon>>();
  const derived = new Map<Depth, Promise<WordFile>>();
  const passages = {
    messages: new WeakMap<KeptEntry, Passage[]>(),
    words: new WeakMap<KeptEntry, Passage[]>(),
  };
  const manifest = () => readManifest('words.json');

  async function loadLexicon(depth: Depth): Promise<Lexicon> {
    const { subject, elsewhere } = await manifest();
    const same = depth === 'words' ? (await readSynonyms('synonyms.json')).same : [];
    return createLexicon({ same, subject, elsewhere });
  }

  async function entry(number: number, depth: Depth): Promise<ReadEntry | undefined> {
    const { entriesPerFile, lists } = await manifest();
    const file = Math.floor(number / entriesPerFile);
    const place = number % entriesPerFile;
    const found = (await readEntries(`entries-${file}.json`)).entries[place];
    if (!found) return undefined;
    const known = passages[depth].get(found);
    if (known) return { entry: found, passages: known };
    const own =
      depth === 'words' && lists.includes(file) ? (await readLists(`lists-${file}.json`)).lists[place] : [];
    const all = passagesOf(found, own);
    passages[depth].set(found, all);
    return { entry: found, passages: all };
  }

  /** The word file of a site so small that none is written: all of its entries stand in one file. */
  async function derive(depth: Depth): Promise<WordFile> {
    const { entries } = await manifest();
    const all = await Promise.all(Array.from({ length: entries }, (_, number) => entry(number, depth)));
    return wordFileOf(
      postingsOf(
        all.map((item) => (item?.passages ?? []).flatMap(({ words }) => words.map(({ folded }) => folded))),
      ),
    );
  }

  return {
    manifest,
    lexicon: (depth) => once(lexicons, depth, loadLexicon),
    words: (depth) => async (name) =>
      (await manifest()).starts.length > 0 ? readWords(name) : once(derived, depth, derive),
    entry,
  };
}

/** Loads what belongs to a depth once; what failed is tried again when next asked for. */
function once<Item>(
  loaded: Map<Depth, Promise<Item>>,
  depth: Depth,
  load: (depth: Depth) => Promise<Item>,
): Promise<Item> {
  const item = loaded.get(depth) ?? load(depth);
  loaded.set(depth, item);
  item.catch(() => loaded.delete(depth));
  return item;
}
