import type { CodeAnswer, NamedCard } from '../code-layer.ts';
import { type Query, readQuery } from '../query.ts';
import { joinedWords } from './joined-words.ts';
import { linkedCards } from './linked.ts';
import { joinedCodes, mendedLetters } from './mended.ts';
import { mistypedCards } from './mistyped.ts';

/** What a text says that does not mean what it says as it stands. */
interface SecondReading {
  query: Query;
  codes: CodeAnswer;
  /** The entries whose codes it writes nearly so. */
  mistyped: readonly NamedCard[];
}

/**
 * Reads a query again whose words and codes answer nothing as they stand: addresses, names of files, letters that a program
 * took from it, codes in several parts. This module is loaded only then.
 *
 * @param text what was typed or pasted
 * @param first how it was read
 * @param answerCodes looks the codes and names of a query up
 * @returns the query as it was where it says nothing else
 * @throws Error where the index cannot be had
 */
export async function readAgain(
  text: string,
  first: { query: Query; codes: CodeAnswer },
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
  const [linked, mistyped] = await Promise.all([
    linkedCards(first.query, answerCodes),
    mistypedCards(query, codes, answerCodes),
  ]);
  return { query, codes: { ...codes, named: [...codes.named, ...linked] }, mistyped };
}

/** Whether an answer names a documented code for sure. */
function namesCode({ named }: CodeAnswer): boolean {
  return named.some(({ certain, kind }) => certain && kind !== 'anchor');
}
