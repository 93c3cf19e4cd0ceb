import type { Likeness } from './messages/likeness.ts';
import { isSmall } from './messages/weights.ts';
import type { Word } from './query/words.ts';

/** What of a query is to stand near to one another. */
export interface Together {
  /** How much each of its telling words tells, by folded word. */
  weights: ReadonlyMap<string, number>;
  /** Its telling words that stand side by side. */
  links: readonly Link[];
}

/** Two words that stand side by side in a query, small ones aside: `senha` and `proxy` of `a senha do proxy`. */
interface Link {
  left: string;
  right: string;
}

/** How near to one another a text has the words of a query. */
export interface Nearness {
  /** The share of their weight that the best of its phrases has, 0 to 1. */
  phrase: number;
  /** The names of the links that one of its phrases has. */
  links: ReadonlySet<string>;
}

/** How alike a word must be to be one side of a link. */
const linking = 0.6;
/** What parts one phrase from the next: two items of a list, two sentences. */
const end = /[,;.:!?|]\s|\n/;

/**
 * Reads what of a query is to stand near to one another.
 *
 * @param weigh how much a word tells
 */
export function togetherOf(words: readonly Word[], weigh: (word: string) => number = () => 1): Together {
  const telling = words.map(({ folded }) => folded).filter((word) => !isSmall(word));
  const links = telling.slice(1).flatMap((right, place): Link[] => {
    const left = telling[place];
    return left === undefined || left === right ? [] : [{ left, right }];
  });
  return { weights: new Map(telling.map((word) => [word, weigh(word)])), links };
}

/** A link's name in the lists of those that a text has. */
export function linkName({ left, right }: Link): string {
  return `${left} ${right}`;
}

/**
 * Finds out how near to one another a text has the words of a query. Words that a text has in different places tell
 * less of what it is about: one that speaks of Windows and of a password need not speak of a password of Windows.
 *
 * @param words the text's
 */
export function nearnessIn(
  text: string,
  words: readonly Word[],
  { weights, links }: Together,
  likeness: Likeness,
): Nearness {
  const whole = sum(weights.values());
  const found = new Set<string>();
  let best = 0;
  for (const phrase of phrasesOf(text, words)) {
    const alike = new Map<string, number>();
    for (const { folded } of phrase)
      for (const [word, score] of likeness(folded)) alike.set(word, Math.max(score, alike.get(word) ?? 0));
    best = Math.max(best, sum([...alike].map(([word, score]) => score * (weights.get(word) ?? 0))));
    const has = (word: string) => (alike.get(word) ?? 0) >= linking;
    for (const link of alike.size > 1 ? links : [])
      if (has(link.left) && has(link.right)) found.add(linkName(link));
  }
  return { phrase: whole > 0 ? best / whole : 0, links: found };
}

function phrasesOf(text: string, words: readonly Word[]): Word[][] {
  const phrases: Word[][] = [];
  let before: Word | undefined;
  for (const word of words) {
    const isNew = !before || (word.start > before.end && end.test(text.slice(before.end, word.start)));
    if (isNew) phrases.push([word]);
    else phrases.at(-1)?.push(word);
    before = word;
  }
  return phrases;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
