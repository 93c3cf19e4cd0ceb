/** For a word of a passage: the words of the query that are like it, with how alike. */
export type Likeness = (known: string) => ReadonlyMap<string, number>;

/** From so many words on, a query's words are compared only with those of the same first letter. */
const many = 40;

/**
 * Compares the words of one query with any others, each pair once.
 *
 * @param compare how alike two words are, 0 to 1
 * @param identifiers those of the words that are like none but themselves
 */
export function createLikeness(
  asked: Iterable<string>,
  compare: (asked: string, known: string) => number,
  identifiers: ReadonlySet<string>,
): Likeness {
  const words = [...new Set(asked)];
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const group = byLetter.get(word[0] ?? '');
    if (group) group.push(word);
    else byLetter.set(word[0] ?? '', [word]);
  }
  const seen = new Map<string, ReadonlyMap<string, number>>();
  return (known) => {
    const before = seen.get(known);
    if (before) return before;
    const like = new Map<string, number>();
    for (const word of words.length > many ? (byLetter.get(known[0] ?? '') ?? []) : words) {
      const score = identifiers.has(word) ? Number(word === known) : compare(word, known);
      if (score > 0) like.set(word, score);
    }
    seen.set(known, like);
    return like;
  };
}
