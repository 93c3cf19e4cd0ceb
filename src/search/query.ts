import { type FoundCode, findCodes, nameForm } from '../codes/index.ts';
import { isAnnouncing } from './noise.ts';
import { type Word, wordsOf } from './words.ts';

/** What a query says, read once for all layers. */
export interface Query {
  text: string;
  /** Every code in it, in order. */
  codes: FoundCode[];
  /** Its words outside of codes, in order, without those that only announce a code (`erro`, `ID`). */
  words: Word[];
  /** The whole query squeezed into one name: `sal low disk` → `sallowdisk`; empty where it is too long for one. */
  name: string;
}

/** More than this is not read: a log belongs on the log page. */
const longest = 50_000;
const longestName = 100;

/** Reads a query: codes first, then words. */
export function readQuery(input: string): Query {
  const text = input.slice(0, longest);
  const codes = findCodes(text);
  const inCode = (word: Word) => codes.some((code) => word.start < code.end && code.start < word.end);
  const words = wordsOf(text).filter((word) => !inCode(word) && !isAnnouncing(word.folded));
  const name = text.length <= longestName ? nameForm(text) : '';
  return { text, codes, words, name };
}
