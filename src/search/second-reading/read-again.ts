import type { CodeAnswer, NamedCard } from '../code-layer.ts';
import type { MessageAnswer } from '../messages/layer.ts';
import { type Query, readQuery } from '../query/query.ts';
import { codesAmongWords } from './among-words.ts';
import { joinedWords } from './joined-words.ts';
import { linkedCards } from './linked.ts';
import { type Misread, misreadNumbers } from './look-alikes.ts';
import { joinedCodes, mendedLetters } from './mended.ts';
import { mistypedCards } from './mistyped.ts';
import { misreadNames, mistypedNames, slippedNames } from './names.ts';

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
  /** The entries whose codes it writes nearly so: in the wrong notation, with a slip. */
  mistyped: readonly NamedCard[];
  /** Those whose codes it has but for signs that look alike, or for a slip in a name. */
  misread: readonly Misread[];
}

/**
 * Reads a query again whose words and codes answer nothing as they stand: addresses, names of files, letters that a program
 * took from it, codes in several parts, of unusual shapes, or with letters for digits. This module is loaded only then.
 *
 * @param text what was typed or pasted
 * @param first how it was read
 * @param answerCodes looks the codes and names of a query up
 * @returns the query as it was where it says nothing else
 * @throws Error where the index cannot be had
 */
export async function readAgain(
  text: string,
  first: FirstReading,
  answerCodes: (query: Query) => Promise<CodeAnswer>,
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
    linkedCards(first.query, answerCodes),
    codesAmongWords(query, answerCodes),
    mistypedCards(codes, answerCodes),
    misreadNumbers(query, answerCodes),
  ]);
  const candidates = first.messages?.candidates ?? [];
  return {
    query,
    codes: { ...codes, named: [...codes.named, ...linked, ...among] },
    mistyped: [...notations, ...mistypedNames(query, candidates)],
    misread: [...numbers, ...misreadNames(query, candidates), ...slippedNames(query, candidates)],
  };
}

/** Whether an answer names a documented code for sure. */
function namesCode({ named }: CodeAnswer): boolean {
  return named.some(({ certain, kind }) => certain && kind !== 'anchor');
}
