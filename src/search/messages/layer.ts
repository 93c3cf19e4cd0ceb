import type { Locale } from '../../i18n/locales.ts';
import type { FileReader } from '../index/read.ts';
import type { KeptEntry, WordFile, WordManifest } from '../index/word-file.ts';
import { type Together, togetherOf } from '../nearness.ts';
import type { Query } from '../query/query.ts';
import type { Weighted } from './align.ts';
import { withCut } from './cut.ts';
import type { Depth, MessageFiles, ReadEntry } from './files.ts';
import type { Lexicon } from './lexicon.ts';
import { createLikeness } from './likeness.ts';
import { nameLikeness, saidName } from './names.ts';
import { type Score, scoreEntry } from './score.ts';
import { type Freedom, type KnownWord, lookUpWord } from './vocabulary.ts';
import { isSmall, weightOf } from './weights.ts';

export interface ScoredEntry {
  entry: KeptEntry;
  /** Undefined for an entry that is only named in part. */
  score: Score | undefined;
  /** How well the query names one of its symbolic codes in part, 0 to 1. */
  named: number;
  /** One of its symbolic codes as it stands in the query. */
  said: string | undefined;
}

/** Numbers and machine names in a message differ from case to case. */
const numberWeight = 0.3;
export const foreignNumberWeight = 0.05;
/** What remains of the weight of a word that names what the whole site is about. */
const subjectWeight = 0.3;
/** What a word tells that no entry uses; and one that names a subject of which no entry speaks. */
const unknownWeight = 0.7;
const elsewhereWeight = 1.5;
/** How many entries are looked at closely. */
const mostCandidates = 24;
/** How many distinct words of a long text are looked up, the longest first: they are the rarest. */
const lookedUp = 240;
/** Up to so many words a query is short enough to look for inflections and typos of each. */
const shortQuery = 24;

/** What the layer of messages says about a query. */
export interface MessageAnswer {
  entries: ScoredEntry[];
  /** The entries at which it looked closely; some have nothing that the query says. */
  candidates: KeptEntry[];
  /** How much each telling word of the query tells, and which stand side by side. */
  together: Together;
  /** The words that name a subject of which no entry speaks. */
  elsewhere: Set<string>;
  lexicon: Lexicon;
}

/** Finds the entries whose messages and titles, and at depth also hand-kept words, a query quotes or uses. */
export async function answerMessages(
  files: MessageFiles,
  depth: Depth,
  query: Query,
  reader: Locale,
  pause: () => Promise<void>,
): Promise<MessageAnswer> {
  const manifest = await files.manifest();
  const lexicon = await files.lexicon(depth);
  const known = await lookUpWords(files.words(depth), manifest, lexicon, query, pause);
  const elsewhere = new Set(
    query.words
      .map(({ folded }) => folded)
      .filter((word) => lexicon.isElsewhere(word) && !known.get(word)?.frequency),
  );
  const weigh = (word: string) => {
    // A version or an address is asked for as a name is.
    if (/^[^.]*\d[^.]*$/.test(word)) return known.get(word)?.frequency ? numberWeight : foreignNumberWeight;
    if (elsewhere.has(word)) return elsewhereWeight;
    const frequency = known.get(word)?.frequency ?? 0;
    const weight = weightOf(word, frequency, manifest.entries);
    if (lexicon.isSubject(word)) return weight * subjectWeight;
    return frequency === 0 ? weight * unknownWeight : weight;
  };
  const weighted = query.words.map(({ folded }): Weighted => ({ folded, weight: weigh(folded) }));
  const asked = weighted.map(({ folded }) => folded);
  const isKnown = (word: string) => (known.get(word)?.frequency ?? 0) > 0;
  const likeness = {
    written: createLikeness(asked, withCut(query, lexicon.likeness, isKnown), query.identifiers),
    meant: createLikeness(asked, withCut(query, lexicon.meaning, isKnown), query.identifiers),
  };
  const together = togetherOf(query.words, weigh);
  const entries: ScoredEntry[] = [];
  const chosen = choose(known, weigh);
  const reading: Promise<ReadEntry | undefined>[] = [];
  for (const number of chosen) {
    // To ask for a file takes a phone some milliseconds.
    await pause();
    reading.push(files.entry(number, depth));
  }
  const read = (await Promise.all(reading)).flatMap((item) => item ?? []);
  for (const { entry, passages } of read) {
    await pause();
    const score = scoreEntry(
      { words: weighted, together, elsewhere, likeness, reader },
      passages,
      weigh,
      entry.kind === 'guide',
    );
    const named = Math.max(0, ...entry.codes.map((code) => nameLikeness(query, code)));
    const [said] = entry.codes.flatMap((code) => saidName(query, code) ?? []);
    if (score || named > 0 || said) entries.push({ entry, score, named, said });
  }
  return { entries, candidates: read.map(({ entry }) => entry), together, elsewhere, lexicon };
}

async function lookUpWords(
  words: FileReader<WordFile>,
  manifest: WordManifest,
  lexicon: Lexicon,
  query: Query,
  pause: () => Promise<void>,
) {
  const distinct = [...new Set(query.words.map((word) => word.folded))];
  const telling = distinct
    .filter((word) => !isSmall(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, lookedUp);
  const freedom: Freedom = distinct.length <= shortQuery ? 'beginning' : 'exact';
  const names = query.name.length >= 4 ? [query.name, ...query.nameWords] : [];
  const asked = [...new Set([...telling, ...names.filter((name) => !isSmall(name))])];
  const found: Promise<[string, KnownWord]>[] = [];
  for (const word of asked) {
    await pause();
    found.push(
      lookUpWord(words, manifest, lexicon, word, freedom, pause).then((known): [string, KnownWord] => [
        word,
        known,
      ]),
    );
  }
  return new Map(await Promise.all(found));
}

function choose(known: Map<string, KnownWord>, weigh: (word: string) => number): number[] {
  const sums = new Map<number, number>();
  for (const [word, { entries }] of known) {
    for (const [entry, score] of entries) sums.set(entry, (sums.get(entry) ?? 0) + score * weigh(word));
  }
  return [...sums]
    .sort(([a, left], [b, right]) => right - left || a - b)
    .slice(0, mostCandidates)
    .map(([entry]) => entry);
}
