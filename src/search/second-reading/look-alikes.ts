import type { FoundCode } from '../../codes/index.ts';
import type { CodeAnswer, NamedCard } from '../code-layer.ts';
import { type Query, readQuery } from '../query/query.ts';

/** An entry whose code was read where the text has signs that look like its own. */
export interface Misread extends NamedCard {
  /** What stands in the text, which is no code: `l00050`. */
  written: string;
}

/** Digits among which letters stand that look like one: `0x1FCO7`, `Ox1FC07`, `l00050`, `34S13`. */
const number = /^(?=.*\d)(?=.*[oils])(?:[0o]x)?[\da-foils]{3,8}$/i;
/** The same after a product's letters: `NU11O7`. */
const lettered = /^(?=.*\d)[a-z]{2,10}[\doilsb]{3,7}$/i;
/** A code of a product's own, as it stands; a hex number whose zero is a letter has that shape, too. */
const prefixed = /^(?!ox)[a-z]{2,}\d+$/i;
/** In a log hardly any word is one. */
const most = 8;

/**
 * The entries whose codes a scanner or a hand wrote with letters for digits. What is a code as it stands is none of
 * these, whatever looks like it; and what looks like two that are documented is neither.
 *
 * @param answerCodes looks the codes of a query up
 */
export async function misreadNumbers(
  { text, words, codes }: Query,
  answerCodes: (query: Query) => Promise<CodeAnswer>,
): Promise<Misread[]> {
  const written = words
    .filter(({ start, end }) => {
      const word = text.slice(start, end);
      const isHere = (code: FoundCode) => start < code.end && code.start < end;
      return (
        (number.test(word) || lettered.test(word)) &&
        !prefixed.test(word) &&
        !/[\p{L}\d]-$/u.test(text.slice(0, start)) &&
        !/^-[\p{L}\d]/u.test(text.slice(end)) &&
        !codes.some((code) => code.kind !== 'symbolic' && isHere(code))
      );
    })
    .slice(0, most)
    .map(({ start, end }) => text.slice(start, end));
  const found = await Promise.all(
    written.map(async (word) => {
      const answers = await Promise.all([...readingsOf(word)].map((code) => answerCodes(readQuery(code))));
      const named = answers.map((answer) => answer.named.filter(({ kind }) => kind !== 'anchor'));
      const documented = named.filter((cards) => cards.length > 0);
      return documented.length === 1 ? documented.flat().map((card) => ({ ...card, written: word })) : [];
    }),
  );
  return found.flat();
}

/**
 * What a word is with digits for letters. A B may be one of the digits of a hex number, or an 8; where the letters of a
 * product end is not to be seen.
 */
function readingsOf(word: string): Set<string> {
  const ends = [...word.matchAll(/(?<=^[a-z]{2,10})(?=[\doilsb]{3,7}$)/gi)].map(({ index }) => index);
  return new Set([
    ...(number.test(word) ? [digitsOf(word), digitsOf(word).replace(/b/gi, '8')] : []),
    ...ends.map((end) => word.slice(0, end) + digitsOf(word.slice(end)).replace(/b/gi, '8')),
  ]);
}

function digitsOf(text: string): string {
  return text.replace(/o/gi, '0').replace(/[il]/gi, '1').replace(/s/gi, '5');
}
