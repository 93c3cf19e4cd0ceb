import type { Query } from '../query.ts';

/** How alike two folded words are, 0 to 1. */
type Compare = (asked: string, known: string) => number;

/** What a word counts for of which a query has but the beginning. */
const begun = 0.7;
/** So few letters begin too many words. */
const least = 3;

/**
 * Compares words as `compare` does, and takes the last one of a query, which may be cut off or still be typed, for the
 * beginning of any: `Falha ao bai`.
 */
export function withBegun({ text, words }: Query, compare: Compare): Compare {
  const last = words.at(-1);
  if (!last || last.end < text.trimEnd().length || last.folded.length < least) return compare;
  return (asked, known) =>
    Math.max(compare(asked, known), asked === last.folded && known.startsWith(asked) ? begun : 0);
}
