import type { Field, Passage } from '../passages.ts';
import { type Alignment, align, type Weighted } from './align.ts';
import type { Likeness } from './likeness.ts';

/** How well an entry answers a query. */
export interface Score {
  /** True when the query quotes one of its messages, whole or in part. */
  quoted: boolean;
  /** The weight that is quoted; orders quoted entries. */
  quote: number;
  /** The share of the query's weight that the entry's words cover, 0 to 1. */
  coverage: number;
  /** The same by one passage alone. */
  concentration: number;
  /** The passage that answers best, and the places of its words that matched. */
  passage: Passage;
  matched: number[];
  /** For each word of the query, how well the entry has it. */
  evidence: Map<string, number>;
}

/** What a passage's words count for when the query is but words. */
const fieldShare: Record<Field, number> = {
  title: 1,
  message: 1,
  search: 0.95,
  name: 1,
  anchor: 0.9,
  section: 0.9,
};

/**
 * How many words quote a passage. A few suffice for what a product prints; hand-kept words and the titles of parts
 * must be used at length.
 */
const quotedWords: Record<Field, number> = {
  title: 3,
  message: 3,
  anchor: 3,
  search: 6,
  section: 6,
  name: Number.POSITIVE_INFINITY,
};

/** The least weight of words that can be a quote. */
const leastQuoted = 1.2;
/** A query of more words than this is a pasted text, in which a message may stand among other things. */
const pasted = 14;

/** What is asked: the words in order, which of them name another subject, and how words compare. */
export interface Asked {
  words: readonly Weighted[];
  elsewhere: ReadonlySet<string>;
  /** In writing, which is how a message is quoted; in meaning, which is how people ask. */
  likeness: { written: Likeness; meant: Likeness };
}

/**
 * Scores the passages of one entry against a query.
 *
 * @param isGuide a guide has no messages; its title is quoted only by one who asks for nothing else
 */
export function scoreEntry(
  { words: query, elsewhere, likeness }: Asked,
  passages: readonly Passage[],
  weigh: (word: string) => number,
  isGuide: boolean,
): Score | undefined {
  const asked = distinct(query);
  const total = sum(asked);
  let best: Score | undefined;
  const evidence = new Map<string, number>();
  for (const passage of passages) {
    const words = passage.words.map(({ folded }) => ({ folded, weight: weigh(folded) }));
    const covered = cover(asked, words, fieldShare[passage.field], evidence, likeness.meant);
    if (covered.mass === 0) continue;
    // A quote holds at least so much; where the words do not, aligning them is in vain.
    const worthwhile =
      query.length >= quotedWords[passage.field] &&
      covered.mass >= leastQuoted * fieldShare[passage.field] * 0.6;
    const alignment = worthwhile ? align(query, words, likeness.written) : undefined;
    const quote = alignment
      ? quoteOf(alignment, query, words, { least: quotedWords[passage.field], isGuide, elsewhere })
      : { quoted: false, value: 0 };
    const score: Score = {
      quoted: quote.quoted,
      quote: quote.value,
      coverage: 0,
      concentration: total > 0 ? covered.mass / total : 0,
      passage,
      matched: quote.quoted && alignment ? alignment.passage : covered.places,
      evidence,
    };
    if (!best || rank(score) > rank(best)) best = score;
  }
  if (!best) return undefined;
  let mass = 0;
  for (const { folded, weight } of asked) mass += weight * (evidence.get(folded) ?? 0);
  return { ...best, coverage: total > 0 ? mass / total : 0 };
}

function rank(score: Score): number {
  return (score.quoted ? 100 + score.quote : 0) + score.concentration;
}

/** What it adds that the whole query stands in the passage word for word, small words included. */
const verbatimBonus = 1.3;

/** Decides whether an alignment quotes the passage, and how much it is worth. */
function quoteOf(
  alignment: Alignment,
  query: readonly Weighted[],
  passage: readonly Weighted[],
  { least, isGuide, elsewhere }: { least: number; isGuide: boolean; elsewhere: ReadonlySet<string> },
) {
  const { mass, count, first, last } = alignment;
  const ofPassage = mass / Math.max(sum(passage), 1e-6);
  const stretch = query.slice(first, last + 1);
  const ofStretch = mass / Math.max(sum(stretch), mass);
  const ofQuery = mass / Math.max(sum(query), mass);
  const telling =
    count >= least && mass >= leastQuoted && !stretch.some(({ folded }) => elsewhere.has(folded));
  const quoted =
    query.length <= pasted
      ? telling && (ofQuery >= 0.72 || (!isGuide && ofPassage >= 0.8 && ofQuery >= 0.4))
      : telling && ofStretch >= 0.75 && (ofPassage >= 0.6 || (count >= 5 && mass >= 2.8) || ofQuery >= 0.72);
  const verbatim =
    count === query.length && (alignment.passage.at(-1) ?? 0) - (alignment.passage[0] ?? 0) === count - 1;
  return { quoted, value: mass * (0.55 + 0.45 * ofPassage) * (verbatim ? verbatimBonus : 1) };
}

function cover(
  asked: readonly Weighted[],
  words: readonly Weighted[],
  share: number,
  evidence: Map<string, number>,
  likeness: Likeness,
): { mass: number; places: number[] } {
  const best = new Map<string, number>();
  const places: number[] = [];
  for (const [place, { folded }] of words.entries()) {
    const like = likeness(folded);
    if (like.size > 0) places.push(place);
    for (const [word, score] of like) best.set(word, Math.max(score, best.get(word) ?? 0));
  }
  let mass = 0;
  if (best.size === 0) return { mass, places };
  for (const { folded, weight } of asked) {
    const score = (best.get(folded) ?? 0) * share;
    mass += score * weight;
    if (score > (evidence.get(folded) ?? 0)) evidence.set(folded, score);
  }
  return { mass, places };
}

function distinct(words: readonly Weighted[]): Weighted[] {
  return [...new Map(words.map((word) => [word.folded, word])).values()];
}

function sum(words: readonly Weighted[]): number {
  return words.reduce((total, { weight }) => total + weight, 0);
}
