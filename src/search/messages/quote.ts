import type { Field } from '../passages.ts';
import { type Alignment, massOf, type Weighted } from './align.ts';
import { isSmall } from './weights.ts';

/** What a query quotes of a passage. */
export interface Quote {
  isQuote: boolean;
  /** How much is quoted; orders quotes. */
  value: number;
}

/** What is known of a passage beside its words. */
interface QuotedPassage {
  field: Field;
  words: readonly Weighted[];
  /** The number of the sentence in which each word stands. */
  sentences: () => readonly number[];
  /** A guide has no messages; its title is quoted only by one who asks for nothing else. */
  isGuide: boolean;
}

/**
 * How many words quote a passage. A few suffice for what a product prints; hand-kept words and the titles of parts
 * must be used at length.
 */
export const quotedWords: Record<Field, number> = {
  title: 3,
  message: 3,
  anchor: 3,
  search: 6,
  section: 6,
  name: Number.POSITIVE_INFINITY,
};

/** The least weight of words that can be a quote. */
export const leastQuoted = 1.2;
/** So many words, however little they tell, quote a passage in which they stand as they were typed. */
export const literalWords = 5;
/** The share of a query's weight that they must have: it may be the one word that they lack that tells what is asked. */
const literalShare = 0.6;
/** So few words may be a whole message: `Acesso negado`. */
const completeWords = 2;
/** The share of a query's weight that a whole message must have: `Acesso negado ao compartilhamento do OneDrive` asks for more. */
const completeShare = 0.5;
/** Fewer telling words quote a passage only word for word, or much of it. */
const fewWords = 4;
/** A query of more words than this is a pasted text, in which a message may stand among other things. */
const pasted = 14;
/** What shares of a message and of the stretch that quotes it are together: translations of one differ in some words. */
const reworded = 1.35;
/** What share of an advising sentence's weight quotes it. */
const wholeSentence = 0.8;
/** What it adds that the whole query stands in the passage word for word, small words included. */
const verbatimBonus = 1.3;

/**
 * Decides whether an alignment quotes the passage, and how much it is worth.
 *
 * @param elsewhere words of the query that name a subject of which no entry speaks
 */
export function quoteOf(
  alignment: Alignment,
  query: readonly Weighted[],
  { field, words, sentences, isGuide }: QuotedPassage,
  elsewhere: ReadonlySet<string>,
): Quote {
  const { mass, count, first, last } = alignment;
  const stretch = query.slice(first, last + 1);
  const ofPassage = mass / Math.max(massOf(words), 1e-6);
  const ofStretch = mass / Math.max(massOf(stretch), mass);
  const ofQuery = mass / Math.max(massOf(query), mass);
  const isLiteral = alignment.unbroken && alignment.likeness >= 0.85;
  const isWhole = isLiteral && count >= literalWords && count >= query.length - 1 && ofQuery >= literalShare;
  const isComplete =
    !isGuide && isLiteral && count === words.length && count >= completeWords && ofQuery >= completeShare;
  const isOfFew = query.filter(({ folded }) => !isSmall(folded)).length < fewWords;
  const isPart =
    mass >= leastQuoted &&
    (query.length <= pasted
      ? (ofQuery >= 0.72 && (!isOfFew || isLiteral || ofPassage >= 0.5)) ||
        (!isGuide && ofPassage >= 0.8 && ofQuery >= 0.4)
      : !isGuide &&
        ((Math.min(ofStretch, ofPassage) >= 0.6 && ofStretch + ofPassage >= reworded) ||
          (ofStretch >= 0.75 &&
            (ofQuery >= 0.72 ||
              (elsewhere.size === 0 &&
                count >= 5 &&
                mass >= 2.8 &&
                tells(alignment.passage, words, sentences()))))));
  const isQuote =
    (isComplete || (count >= quotedWords[field] && (isWhole || isPart))) &&
    !stretch.some(({ folded }) => elsewhere.has(folded));
  const [start = 0] = alignment.passage;
  const isVerbatim =
    count === query.length && (alignment.passage.at(-1) ?? 0) - start === alignment.passage.length - 1;
  return { isQuote, value: mass * (0.55 + 0.45 * ofPassage) * (isVerbatim ? verbatimBonus : 1) };
}

/**
 * Whether the quoted words tell of the passage's own error: its first sentence says what failed, the others, which
 * mostly advise, say it only as a whole.
 */
function tells(quoted: readonly number[], words: readonly Weighted[], sentences: readonly number[]): boolean {
  const first = sentences[quoted[0] ?? 0] ?? 0;
  if (first === 0) return true;
  return quoted.some((place) => {
    const isSame = (other: number) => sentences[other] === sentences[place];
    const whole = massOf(words.filter((_, other) => isSame(other)));
    return massOf(quoted.filter(isSame).flatMap((other) => words[other] ?? [])) >= whole * wholeSentence;
  });
}
