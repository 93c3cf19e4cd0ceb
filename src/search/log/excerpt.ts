import type { LineExcerpt } from './report.ts';

const BEFORE = 120;
const AFTER = 200;
const LONGEST_MATCH = 400;

/**
 * The line around a passage of a text, control characters made visible as blanks, cut where it is long.
 *
 * @param start where the passage begins; the excerpt is of this line
 * @param end where it ends; cut at the end of the line
 */
export function excerptOf(text: string, start: number, end: number): LineExcerpt {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineFeed = text.indexOf('\n', start);
  const lineEnd = lineFeed < 0 ? text.length : lineFeed;
  const matchEnd = Math.min(end, lineEnd, start + LONGEST_MATCH);
  const from = Math.max(lineStart, start - BEFORE);
  const to = Math.min(lineEnd, matchEnd + AFTER);
  return {
    before: (from > lineStart ? '…' : '') + printable(text.slice(from, start)),
    match: printable(text.slice(start, matchEnd)),
    after: printable(text.slice(matchEnd, to)).trimEnd() + (to < lineEnd ? '…' : ''),
  };
}

function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').toWellFormed();
}
