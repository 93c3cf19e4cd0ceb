/** A line no longer than this is read as a whole. */
const WHOLE = 4000;
/** How much is read around a place of a longer one, up to the next blank. */
const AROUND = 200;

/**
 * The passages of a text that have to be read for codes, given where one may stand: whole lines, or, in a line
 * without end (a JSON document, a binary file), what lies around each place.
 *
 * @param places in ascending order
 * @returns passages in order, without overlaps, as `[start, end]`
 */
export function spansAround(text: string, places: readonly number[]): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let lineStart = 0;
  let lineEnd = -1;
  for (const place of places) {
    const last = spans.at(-1);
    if (last && place < last[1]) continue;
    if (place > lineEnd) {
      lineStart = place === 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
      lineEnd = text.indexOf('\n', place);
      if (lineEnd < 0) lineEnd = text.length;
    }
    if (lineEnd - lineStart <= WHOLE) {
      spans.push([lineStart, lineEnd]);
      continue;
    }
    const start = Math.max(lineStart, last?.[1] ?? 0, blankBefore(text, place - AROUND / 2));
    spans.push([start, Math.min(lineEnd, blankAfter(text, place + AROUND))]);
  }
  return spans;
}

function blankBefore(text: string, at: number): number {
  for (let before = at; before > at - AROUND && before > 0; before--) {
    if (text.charCodeAt(before) === 0x20) return before;
  }
  return Math.max(0, at);
}

function blankAfter(text: string, at: number): number {
  for (let after = at; after < at + AROUND && after < text.length; after++) {
    if (text.charCodeAt(after) === 0x20) return after;
  }
  return at;
}
