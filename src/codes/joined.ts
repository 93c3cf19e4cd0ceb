import { contextOf } from './context.ts';
import { isAlone } from './place.ts';

/** A word for failing in a name. */
const failing =
  /Err(?:or)?(?![a-z])|Fail|Invalid|Exception|Denied|Missing|Exceeded|Unsupported|Not(?:Found|Allowed|Supported)|(?:^|_)(?:ERR|ERROR|FAIL\w*|INVALID|DENIED)(?:_|$)/;

/**
 * Tells whether a passage of several numbers or names, joined without blanks, is a list of codes: `34506+34513`,
 * `UserErrorXFailed/UserErrorYFailed`. What a hyphen, a colon or an underscore joins is one where it says nothing else
 * or a word announces it, and the numbers are as long as each other: no telephone number, port or range of years.
 */
export function isList(text: string, start: number, end: number): boolean {
  const passage = text.slice(start, end);
  const parts = passage.split(/[^A-Za-z\d]+(?:(?:ou|or|and|[oy])(?=\d))?/);
  if (/^[A-Z]/.test(passage))
    return passage.split('/').every((name) => /[a-z\d_][A-Z]/.test(name) && failing.test(name));
  const [first = ''] = parts;
  const context = contextOf(text, start, start + first.length);
  if (context === 'other') return false;
  if (!/\d[-:_]\d/.test(passage)) return true;
  if (parts.some(({ length }) => length !== first.length)) return false;
  if (
    first.length === 4 &&
    (/^(?:19|20)/.test(first) || parts.some((part) => part.slice(0, 2) !== first.slice(0, 2)))
  )
    return false;
  return context === 'code' || isAlone(text, start, end) || (passage.includes(':') && first.length > 4);
}
