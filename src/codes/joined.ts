import { contextOf } from './context.ts';
import { isAlone } from './place.ts';

/** Words for failing in a name. */
const failing =
  /Err|ERR|Fail|FAIL|Invalid|Exception|Denied|Missing|Exceeded|Unsupported|Not(?:Found|Allowed)/;

/**
 * Tells whether a passage of several numbers or names, joined without blanks, is a list of codes: `34506+34513`,
 * `UserErrorXFailed/UserErrorYFailed`. What a hyphen, a colon or an underscore joins is one where it says nothing else
 * or a word announces it, and the numbers are as long as each other: no telephone number, port or range of years.
 */
export function isList(text: string, start: number, end: number): boolean {
  const passage = text.slice(start, end);
  const numbers = passage.match(/\d+/g) ?? [];
  const [first = ''] = numbers;
  if (/^[A-Z]/.test(passage))
    return passage.split('/').every((name) => /[a-z\d_][A-Z]/.test(name) && failing.test(name));
  const context = contextOf(text, start, start + first.length);
  if (context === 'other' || !/\d[-:_]\d/.test(passage)) return context !== 'other';
  // Four digits are a year or half a telephone number, unless they go on from each other: 1001-1005.
  const alike = first.length === 4 ? first.slice(0, 2) : '';
  if (/^(?:19|20)/.test(alike)) return false;
  if (numbers.some((number) => number.length !== first.length || !number.startsWith(alike))) return false;
  return context === 'code' || isAlone(text, start, end) || (passage.includes(':') && first.length > 4);
}
