import { findCodes, readingsOf } from '../codes/index.ts';
import type { MarkedText } from './answer.ts';
import { isAnnouncing } from './query/noise.ts';
import { fold } from './query/words.ts';

/** Marks a code in a text in whatever notation it stands there, instead of the words that only announce it. */
export function markCode<Text extends MarkedText>(marked: Text, code: string): Text {
  const { text } = marked;
  const asked = new Set(readingsOf(code).map(({ form }) => form));
  const codes = findCodes(text)
    .filter(({ readings }) => readings.some((form) => asked.has(form)))
    .map(({ start, end }): [number, number] => [start, end]);
  const telling = marked.marks.filter(
    ([start, end]) =>
      !isAnnouncing(fold(text.slice(start, end))) && !codes.some(([from, to]) => start < to && from < end),
  );
  return { ...marked, marks: [...codes, ...telling].sort(([a], [b]) => a - b) };
}
