import type { FileReader } from '../index/read.ts';
import type { WordFile, WordManifest } from '../index/word-file.ts';
import type { Lexicon } from './lexicon.ts';

/** What the index knows of a word that was asked. */
export interface KnownWord {
  /** The entries that use it or a like word, with how alike; empty for a word that too many use. */
  entries: Map<number, number>;
  /** How many entries use it, or the most alike word. 0 for a word that is not known. */
  frequency: number;
  /** How alike the most alike word is, 0 to 1. */
  best: number;
}

/** How freely a word is looked up: exactly; also its inflections and typos; also as a beginning. */
export type Freedom = 'exact' | 'alike' | 'beginning';

/** Looks a folded word up, in the few files that may hold it, its like, or what stands for it. */
export async function lookUpWord(
  read: FileReader<WordFile>,
  manifest: WordManifest,
  lexicon: Lexicon,
  word: string,
  freedom: Freedom,
  pause: () => Promise<void>,
): Promise<KnownWord> {
  const known: KnownWord = { entries: new Map(), frequency: 0, best: 0 };
  for (const number of filesOf(manifest, lexicon, word, freedom)) {
    const file = await read(`words-${number}.json`);
    await pause();
    collect(file, lexicon, word, freedom, known);
  }
  return known;
}

/** The files in whose stretch of the alphabet a word lies, its like, or what stands for it. */
function filesOf(manifest: WordManifest, lexicon: Lexicon, word: string, freedom: Freedom): Set<number> {
  if (freedom === 'exact') return new Set([fileOf(manifest, word)]);
  const numbers = new Set<number>();
  for (const beginning of [word.slice(0, 2), ...lexicon.synonyms(word)]) {
    const last = fileOf(manifest, `${beginning}\uffff`);
    for (let number = fileOf(manifest, beginning); number <= last; number += 1) numbers.add(number);
  }
  return numbers;
}

function collect(file: WordFile, lexicon: Lexicon, word: string, freedom: Freedom, known: KnownWord): void {
  const found = freedom === 'exact' ? exact(file, word) : alike(file, lexicon, word, freedom);
  for (const [place, score] of found) {
    const posting = file.postings[place] ?? [];
    const frequency = posting[0] !== undefined && posting[0] < 0 ? -posting[0] : posting.length;
    if (score > known.best) {
      known.best = score;
      known.frequency = frequency;
    }
    let entry = 0;
    for (const step of posting) {
      if (step < 0) break;
      entry += step;
      known.entries.set(entry, Math.max(score, known.entries.get(entry) ?? 0));
    }
  }
}

function exact(file: WordFile, word: string): [number, number][] {
  const place = lowerBound(file.words, word);
  return file.words[place] === word ? [[place, 1]] : [];
}

function alike(file: WordFile, lexicon: Lexicon, word: string, freedom: Freedom): [number, number][] {
  const found: [number, number][] = [];
  const isBeginning = freedom === 'beginning' && word.length >= 3 && !lexicon.isElsewhere(word);
  for (const [place, known] of file.words.entries()) {
    let score = lexicon.meaning(word, known);
    if (isBeginning && known.startsWith(word)) score = Math.max(score, 0.8);
    if (score > 0) found.push([place, score]);
  }
  return found;
}

/** The number of the file in whose stretch of the alphabet a word lies. */
function fileOf(manifest: WordManifest, word: string): number {
  const place = lowerBound(manifest.starts, word);
  return manifest.starts[place] === word ? place : Math.max(0, place - 1);
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
