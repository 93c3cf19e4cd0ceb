import type { Query } from '../query/query.ts';

/** How alike two folded words are, 0 to 1. */
type Compare = (asked: string, known: string) => number;

/** What a word counts for of which a query has but a part. */
const part = 0.7;
/** So few letters begin too many words, or end them. */
const least = 3;

/**
 * Compares words as `compare` does, and takes the last word of a query, which may be cut off or still be typed, for the
 * beginning of any: `Falha ao bai`; and the first one, where it is no word by itself, for the end of any: `denciais do
 * cofre`.
 *
 * @param isKnown whether some entry uses a word, or one like it
 */
export function withCut(
  { text, words }: Query,
  compare: Compare,
  isKnown: (word: string) => boolean,
): Compare {
  const [first] = words;
  const last = words.at(-1);
  const begun = last && last.end >= text.trimEnd().length && last.folded.length >= least ? last.folded : '';
  const ended =
    first && /^[\s.…]*\p{Ll}/u.test(text) && first.folded.length >= least && !isKnown(first.folded)
      ? first.folded
      : '';
  if (!begun && !ended) return compare;
  return (asked, known) => {
    const isPart =
      (begun && asked === begun && known.startsWith(begun)) ||
      (ended && asked === ended && known.endsWith(ended));
    return Math.max(compare(asked, known), isPart ? part : 0);
  };
}
