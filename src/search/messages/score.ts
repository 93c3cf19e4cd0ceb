import type { Locale } from '../../i18n/locales.ts';
import { type Nearness, nearnessIn, type Together } from '../nearness.ts';
import type { Field, Passage } from '../passages.ts';
import { align, massOf, type Weighted } from './align.ts';
import type { Likeness } from './likeness.ts';
import { leastQuoted, literalWords, type Quote, quotedWords, quoteOf } from './quote.ts';
import { sentencesOf } from './sentences.ts';
import { isSmall } from './weights.ts';

/** How well an entry answers a query. */
export interface Score {
  /** True when the query quotes one of its messages, whole or in part. */
  quoted: boolean;
  /** The weight that is quoted; orders quoted entries. */
  quote: number;
  /** The share of the query's weight that the passage with most of it covers, 0 to 1. */
  concentration: number;
  /** The passage that answers best, and the places of its words that matched. */
  passage: Passage;
  matched: number[];
  /** For each word of the query, how well the entry has it. */
  evidence: Map<string, number>;
  /** How near to one another its passages have the words. */
  near: Nearness;
}

/** What is asked: the words in order, which of them name another subject, and how words compare. */
export interface Asked {
  words: readonly Weighted[];
  together: Together;
  elsewhere: ReadonlySet<string>;
  /** In writing, which is how a message is quoted; in meaning, which is how people ask. */
  likeness: { written: Likeness; meant: Likeness };
  /** The reader's locale. */
  reader: Locale;
}

/** What a passage's words count for when the query is but words, where that is not all. */
const fieldShare: Partial<Record<Field, number>> = { anchor: 0.9, section: 0.9 };
/** What a passage loses that says much more than was asked. */
const surplus = 0.08;
/** What a passage loses that is not in the reader's language: near ties are the reader's. */
const foreign = 0.25;

const noQuote: Quote = { isQuote: false, value: 0 };

/** Scores the passages of one entry against a query. */
export function scoreEntry(
  { words: query, together, elsewhere, likeness, reader }: Asked,
  passages: readonly Passage[],
  weigh: (word: string) => number,
  isGuide: boolean,
): Score | undefined {
  const asked = distinct(query);
  const total = massOf(asked);
  let best: Score | undefined;
  let most = 0;
  const hasOwn = passages.some(({ locale }) => locale === reader);
  const rank = ({ quoted, quote, concentration, passage: { locale } }: Score) =>
    (quoted ? 100 + quote : 0) + concentration - (hasOwn && locale && locale !== reader ? foreign : 0);
  const evidence = new Map<string, number>();
  const links = new Set<string>();
  const near = { phrase: 0, links };
  for (const passage of passages) {
    const { field } = passage;
    const words = passage.words.map(({ folded }) => ({ folded, weight: weigh(folded) }));
    const share = fieldShare[field] ?? 1;
    const covered = cover(asked, words, share, evidence, likeness.meant);
    if (covered.mass === 0) continue;
    const inPassage = nearnessIn(passage.text, passage.words, together, likeness.meant);
    near.phrase = Math.max(near.phrase, inPassage.phrase * share);
    for (const link of inPassage.links) links.add(link);
    // A quote holds at least so much; where the words do not, aligning them is in vain.
    const worthwhile =
      query.length >= Math.min(quotedWords[field], passage.words.length) &&
      (covered.mass >= leastQuoted * 0.6 || covered.count >= literalWords);
    const alignment = worthwhile ? align(query, words, likeness.written) : undefined;
    const { isQuote, value } = alignment
      ? quoteOf(
          alignment,
          query,
          { field, words, sentences: () => sentencesOf(passage.text, passage.words), isGuide },
          elsewhere,
        )
      : noQuote;
    const concentration = (total > 0 ? covered.mass / total : 0) * (1 - surplus * (1 - covered.ofPassage));
    most = Math.max(most, concentration);
    const score: Score = {
      quoted: isQuote,
      quote: value,
      concentration,
      passage,
      matched: isQuote && alignment ? alignment.passage : covered.places,
      evidence,
      near,
    };
    if (!best || rank(score) > rank(best)) best = score;
  }
  return best && { ...best, concentration: most };
}

/** What of the asked words a passage has, and where; raises the evidence of each. */
function cover(
  asked: readonly Weighted[],
  words: readonly Weighted[],
  share: number,
  evidence: Map<string, number>,
  likeness: Likeness,
): { mass: number; count: number; ofPassage: number; places: number[] } {
  const best = new Map<string, number>();
  const places: number[] = [];
  for (const [place, { folded }] of words.entries()) {
    const like = likeness(folded);
    if (like.size > 0) places.push(place);
    for (const [word, score] of like) best.set(word, Math.max(score, best.get(word) ?? 0));
  }
  let mass = 0;
  if (best.size === 0) return { mass, count: 0, ofPassage: 0, places };
  for (const { folded, weight } of asked) {
    const score = (best.get(folded) ?? 0) * share;
    mass += score * weight;
    if (score > (evidence.get(folded) ?? 0)) evidence.set(folded, score);
  }
  const shown = places.filter((place) => !isSmall(words[place]?.folded ?? ''));
  const matched = massOf(shown.flatMap((place) => words[place] ?? []));
  return { mass, count: places.length, ofPassage: matched / Math.max(massOf(words), 1e-6), places: shown };
}

function distinct(words: readonly Weighted[]): Weighted[] {
  return [...new Map(words.map((word) => [word.folded, word])).values()];
}
