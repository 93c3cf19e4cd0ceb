import type { CodeAnswer, NamedCard } from '../code-layer.ts';
import { type Query, readQuery } from '../query/query.ts';

/** Decimal digits in the notation of hex ones: `0x34513`. */
const decimalAsHex = /^(?:0x|&h)(\d+)$/i;
/** In a log there may be many. */
const most = 8;

/**
 * The entries whose codes a query writes in the wrong notation.
 *
 * @param unknown the codes of the query that are not documented
 * @param answerCodes looks the codes of a query up
 */
export async function mistypedCards(
  { unknown }: CodeAnswer,
  answerCodes: (query: Query) => Promise<CodeAnswer>,
): Promise<NamedCard[]> {
  const digits = unknown.flatMap(({ printed }) => decimalAsHex.exec(printed)?.[1] ?? []);
  const answers = await Promise.all(digits.slice(0, most).map((code) => answerCodes(readQuery(code))));
  return answers.flatMap(({ named }) => named.filter(({ certain, kind }) => certain && kind !== 'anchor'));
}
