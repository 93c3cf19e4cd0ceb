import type { ArticleFile } from '../search/index/article-file.ts';
import { indexFormat } from '../search/index/code-file.ts';
import { postingsOf, stepsOf } from '../search/index/postings.ts';
import type {
  EntryFile,
  KeptEntry,
  ListFile,
  SynonymFile,
  WordFile,
  WordManifest,
} from '../search/index/word-file.ts';
import type { LexiconFile } from '../search/messages/lexicon.ts';
import { passagesOf } from '../search/passages.ts';
import { wordsOf } from '../search/query/words.ts';
import type { IndexedEntry } from '../search/source.ts';
import { resultCard } from './code-files.ts';

/** Entries to a file: enough to compress well, few enough that a candidate costs little to look at. */
const entriesPerFile = 24;
/** About how many numbers and words a word file holds. */
const itemsPerFile = 7000;
/** A word that more than this share of the entries use, and more than this number, tells nothing about them. */
const tooFrequent = { share: 0.12, count: 80 };

type MessageFile = ArticleFile | WordManifest | WordFile | EntryFile | ListFile | SynonymFile;

/** The files of the layer of messages, by name. */
export function wordFiles(
  entries: readonly IndexedEntry[],
  { same, subject, elsewhere }: LexiconFile,
): Map<string, MessageFile> {
  const kept = entries.map(keptEntry);
  const lists = entries.map(listsOf);
  const words = kept.length > entriesPerFile ? cutWords(kept, lists) : [];
  const listFiles = inPieces(lists).map((piece): ListFile => ({ format: indexFormat, lists: piece }));
  const filled = [...listFiles.entries()].filter(([, file]) => file.lists.some((list) => list.length > 0));
  const manifest: WordManifest = {
    format: indexFormat,
    entries: kept.length,
    entriesPerFile,
    starts: words.map((file) => file.words[0] ?? ''),
    lists: filled.map(([number]) => number),
    subject,
    elsewhere,
  };
  const synonyms: SynonymFile = { format: indexFormat, same };
  const articles = [...new Set(entries.flatMap((entry) => entry.articles))].sort();
  return new Map<string, MessageFile>([
    ['words.json', manifest],
    ['articles.json', { format: indexFormat, articles }],
    ['synonyms.json', synonyms],
    ...words.map((file, number): [string, WordFile] => [`words-${number}.json`, file]),
    ...inPieces(kept).map((piece, number): [string, EntryFile] => [
      `entries-${number}.json`,
      { format: indexFormat, entries: piece },
    ]),
    ...filled.map(([number, file]): [string, ListFile] => [`lists-${number}.json`, file]),
  ]);
}

function cutWords(entries: readonly KeptEntry[], lists: readonly string[][]): WordFile[] {
  const files: WordFile[] = [];
  let items = Number.POSITIVE_INFINITY;
  const wordsOfEntry = (entry: KeptEntry, number: number) =>
    passagesOf(entry, lists[number]).flatMap(({ words }) => words.map(({ folded }) => folded));
  for (const [word, list] of postingsOf(entries.map(wordsOfEntry))) {
    const isTelling = list.length <= Math.max(tooFrequent.count, entries.length * tooFrequent.share);
    const steps = isTelling ? stepsOf(list) : [-list.length];
    if (items > itemsPerFile) {
      files.push({ format: indexFormat, words: [], postings: [] });
      items = 0;
    }
    files.at(-1)?.words.push(word);
    files.at(-1)?.postings.push(steps);
    items += steps.length + 3;
  }
  return files;
}

function inPieces<Item>(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [];
  for (let from = 0; from < items.length; from += entriesPerFile)
    pieces.push(items.slice(from, from + entriesPerFile));
  return pieces;
}

/** A hand-kept line that ends as a sentence is a message; any other is a list of words. */
const isSentence = (line: string) => /[.!?]$/.test(line);

/** An entry's lists of words, folded but for the commas between the items: nobody reads them in a result. */
function listsOf({ search }: IndexedEntry): string[] {
  return search.filter((line) => !isSentence(line)).map((line) => line.split(/[,;]/).map(folded).join(', '));
}

function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
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
  const { aliases, search, causesDiffer } = entry;
  const wording = search.filter(isSentence);
  // The sections name their anchors themselves.
  const inAll = (anchor: string) =>
    Object.values(entry.texts).every(({ sections }) => sections.some(({ id }) => id === anchor));
  const anchors = entry.anchors.filter((anchor) => !inAll(anchor));
  const kept = { ...resultCard(entry), texts: Object.fromEntries(texts), aliases, wording, anchors };
  return causesDiffer ? { ...kept, causesDiffer } : kept;
}
