import { indexFormat } from './code-file.ts';
import type { WordFile } from './word-file.ts';

/**
 * Which entries use a word: for each folded word, in code unit order, their numbers in order.
 *
 * @param words the folded words of each entry, by its number
 */
export function postingsOf(words: Iterable<Iterable<string>>): [word: string, entries: number[]][] {
  const postings = new Map<string, number[]>();
  let number = 0;
  for (const ofEntry of words) {
    for (const word of new Set(ofEntry)) {
      const list = postings.get(word);
      if (list) list.push(number);
      else postings.set(word, [number]);
    }
    number += 1;
  }
  return [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The numbers of entries as a word file holds them: each as its distance from the one before. */
export function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
}

/** One word file of all postings, for a site whose entries are at hand anyway. */
export function wordFileOf(postings: readonly [string, number[]][]): WordFile {
  return {
    format: indexFormat,
    words: postings.map(([word]) => word),
    postings: postings.map(([, numbers]) => stepsOf(numbers)),
  };
}
