import type { CodeAnswer } from '../code-layer.ts';
import type { ReadIndexFile } from '../index/read.ts';
import type { MessageAnswer } from '../messages/layer.ts';
import { type Query, readQuery } from '../query/query.ts';
import type { Ranked } from '../ranking/ranked.ts';
import { codesAmongWords } from './among-words.ts';
import { joinedWords } from './joined-words.ts';
import { linkedCards } from './linked.ts';
import { misreadNumbers } from './look-alikes.ts';
import { joinedCodes, mendedLetters } from './mended.ts';
import { mistypedCards } from './mistyped.ts';
import { misreadNames, mistypedNames, slippedNames } from './names.ts';
import { type ResultFor, rankMisread, rankMistyped } from './nearly.ts';

/** How a text was read at first, and what the messages say to that. */
interface FirstReading {
  query: Query;
  codes: CodeAnswer;
  messages?: MessageAnswer;
}

/** What a text says that does not mean what it says as it stands. */
interface SecondReading {
  query: Query;
  codes: CodeAnswer;
  /** The entries whose codes it writes nearly so: in the wrong notation, with a slip, but for signs that look alike. */
  nearly: readonly Ranked[];
}

/**
 * Reads a query again whose words and codes answer nothing as they stand: addresses, names of files, letters that a program
 * took from it, codes in several parts, of unusual shapes, or with letters for digits. This module is loaded only then.
 *
 * @param text what was typed or pasted
 * @param first how it was read
 * @param resultFor makes the result for a name
 * @param answerCodes looks the codes and names of a query up
 * @param readWords reads a file of words
 * @returns the query as it was where it says nothing else
 * @throws Error where the index cannot be had
 */
export async function readAgain(
  text: string,
  first: FirstReading,
  resultFor: ResultFor,
  answerCodes: (query: Query) => Promise<CodeAnswer>,
  readWords: ReadIndexFile,
): Promise<SecondReading> {
  let { query, codes } = first;
  const said = joinedWords(text) ?? mendedLetters(text);
  if (said !== text) {
    query = readQuery(said);
    codes = await answerCodes(query);
  }
  const whole = joinedCodes(said);
  if (whole !== said && !namesCode(codes)) {
    const joined = readQuery(whole);
    const found = await answerCodes(joined);
    if (namesCode(found)) [query, codes] = [joined, found];
  }
  const [linked, among, notations, numbers] = await Promise.all([
    linkedCards(first.query, answerCodes, readWords),
    codesAmongWords(query, answerCodes),
    mistypedCards(codes, answerCodes),
    misreadNumbers(query, answerCodes),
  ]);
  const candidates = first.messages?.candidates ?? [];
  const lookAlikes = [...numbers, ...misreadNames(query, candidates)];
  // What is no code as it stands, but looks like one, is not said to be an undocumented one.
  const isNone = (name: string) => lookAlikes.some(({ written }) => written === name);
  return {
    query,
    codes: {
      named: [...codes.named, ...linked, ...among],
      unknown: codes.unknown.filter(({ printed, hex }) => hex !== undefined || !isNone(printed)),
    },
    nearly: [
      ...[...notations, ...mistypedNames(query, candidates)].map((named) => rankMistyped(resultFor, named)),
      ...[...lookAlikes, ...slippedNames(query, candidates)].map((named) => rankMisread(resultFor, named)),
    ],
  };
}

/** Whether an answer names a documented code for sure. */
function namesCode({ named }: CodeAnswer): boolean {
  return named.some(({ certain, kind }) => certain && kind !== 'anchor');
}
