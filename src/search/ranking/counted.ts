import type { FoundCode } from '../../codes/index.ts';
import type { Query } from '../query/query.ts';

/** Beside a subject of other sites a number of so few digits, which nothing announces, counts: `403 correos`. */
const counting = /^\d{1,4}$/;
/** What may stand between a thing and its number: `nº`, `núm.`. */
const numbering = /^n(?:[ºo°]|um\p{L}*)?$/u;

/**
 * Tells whether a number that nothing announces may be a code beside subjects that the site does not treat: it is none
 * where it may count them, or is the number of one, `nota fiscal nº 100050`.
 *
 * @param printed the number as the query has it
 * @param elsewhere words of the query that name a subject of which no entry speaks
 */
export function mayBeCode(
  { codes, words }: Query,
  printed: string,
  elsewhere: ReadonlySet<string> = new Set(),
): boolean {
  if (elsewhere.size === 0) return true;
  const isOwned = ({ start }: FoundCode) => {
    const before = words.findLast(({ end, folded }) => end <= start && !numbering.test(folded));
    return before !== undefined && elsewhere.has(before.folded);
  };
  return !counting.test(printed) && !codes.some((code) => code.printed === printed && isOwned(code));
}
