/** A line no longer than this is read as a whole. */
const WHOLE = 4000;
/** How much is read before a place of a longer one, and after it, up to the next blank. */
const BEFORE = 100;
const AFTER = 600;
/** How far a blank is looked for. */
const NEAR = 200;

/** So many characters after a number tell what it is: `403 ms`. */
export const TELLING = 64;
/** No code is longer. */
const LONGEST_CODE = 120;

/** A passage that is read for codes; it tells of those that end from `from` on and before `to`. */
export interface Span {
  start: number;
  end: number;
  from: number;
  to: number;
}

/**
 * The passages of a text that have to be read for codes, given where one may stand: whole lines, or, in a line
 * without end (a JSON document, a binary file), what lies around each place. Of those of one line each has all that
 * must be known of the codes that it tells of, so that they overlap.
 *
 * @param places in ascending order
 */
export function spansAround(text: string, places: readonly number[]): Span[] {
  const spans: Span[] = [];
  let lineStart = 0;
  let lineEnd = -1;
  for (const place of places) {
    if (place > lineEnd) {
      lineStart = place === 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
      lineEnd = text.indexOf('\n', place);
      if (lineEnd < 0) lineEnd = text.length;
    }
    const last = spans.at(-1);
    const isNear = last !== undefined && last.end > lineStart;
    if (isNear && (last.end === lineEnd || place < last.to - LONGEST_CODE)) continue;
    const isLong = lineEnd - lineStart > WHOLE;
    const start = isLong ? Math.max(lineStart, blankBefore(text, place - BEFORE)) : lineStart;
    const end = isLong ? Math.min(lineEnd, blankAfter(text, place + AFTER)) : lineEnd;
    spans.push({ start, end, from: isNear ? last.to : start, to: end === lineEnd ? end + 1 : end - TELLING });
  }
  return spans;
}

function blankBefore(text: string, at: number): number {
  for (let before = at; before > at - NEAR && before > 0; before--) {
    if (text.charCodeAt(before) === 0x20) return before;
  }
  return Math.max(0, at);
}

function blankAfter(text: string, at: number): number {
  for (let after = at; after < at + NEAR && after < text.length; after++) {
    if (text.charCodeAt(after) === 0x20) return after;
  }
  return at;
}
