import type { CodeAnswer, NamedCard } from '../code-layer.ts';
import { type Query, readQuery } from '../query.ts';

/** Decimal digits in the notation of hex ones: `0x34513`. */
const decimalAsHex = /^(?:0x|&h)(\d+)$/i;
/** Digits among which letters stand that look like one: `0x1FCO7`, `Ox1FC07`, `l00050`. */
const lookAlike = /^(?=.*\d)(?=.*[oil])(?:[0o]x)?[\da-foil]{3,8}$/i;
/** In a log hardly any word is one. */
const most = 8;

/**
 * The entries whose codes a query writes nearly so: in the wrong notation, or with letters for digits.
 *
 * @param unknown the codes of the query that are not documented
 * @param answerCodes looks the codes of a query up
 */
export async function mistypedCards(
  { text, words }: Query,
  { unknown }: CodeAnswer,
  answerCodes: (query: Query) => Promise<CodeAnswer>,
): Promise<NamedCard[]> {
  const digits = unknown.flatMap(({ printed }) => decimalAsHex.exec(printed)?.[1] ?? []);
  const written = words
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => lookAlike.test(word));
  const meant = [...digits, ...written.map((word) => word.replace(/o/gi, '0').replace(/[il]/gi, '1'))];
  const answers = await Promise.all(meant.slice(0, most).map((code) => answerCodes(readQuery(code))));
  return answers.flatMap(({ named }) => named.filter(({ certain, kind }) => certain && kind !== 'anchor'));
}
