import { folded } from '../../i18n/folded.ts';

/** A word of a text. */
export interface Word {
  /** Lower case, without accents. */
  folded: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/**
 * The words of a text, folded: the one place that decides what a word is and which spellings are the same.
 * A word is a run of letters, digits and underscores; everything else separates, but for the points inside of a
 * version or an address: `4.6.2`, `20.190.128.0`.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/\d+(?:\.\d+)+|[\p{L}\p{M}\p{N}_]+/gu)) {
    const word = fold(match[0]);
    if (word) words.push({ folded: word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** A word in lower case, without accents and underscores at its ends. */
export function fold(word: string): string {
  return folded(word).replace(/^_+|_+$/g, '');
}

/** A name's words: itself, and its parts by case and underscore: `SalLowDiskSpace` → `sal low disk space`. */
export function nameWords(name: string): Word[] {
  const whole = wordsOf(name);
  const parts = [...name.matchAll(/\p{Lu}+(?![\p{Ll}])|\p{Lu}?\p{Ll}+|\d+/gu)].flatMap((match) =>
    wordsOf(match[0]).map((word) => ({ ...word, start: match.index, end: match.index + match[0].length })),
  );
  return parts.length > 1 ? [...whole, ...parts] : whole;
}
