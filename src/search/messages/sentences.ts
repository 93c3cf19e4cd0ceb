import type { Word } from '../query/words.ts';

const end = /[.!?]\s/;

/** The number of the sentence in which each word of a text stands, from 0. */
export function sentencesOf(text: string, words: readonly Word[]): number[] {
  let sentence = 0;
  return words.map(({ start }, place) => {
    const before = words[place - 1];
    if (before && end.test(text.slice(before.end, start))) sentence += 1;
    return sentence;
  });
}
