import type { MarkedText } from '../answer.ts';
import { make } from './dom.ts';

/** How much of a text stands before its first mark, so that the mark is seen in two lines. */
const LEAD = 60;
const LONGEST = 260;

/** A text with its marked passages as `<mark>`, cut to what surrounds the first of them. */
export function markedNodes({ text, marks }: MarkedText): (Node | string)[] {
  const first = marks[0]?.[0] ?? 0;
  const from = first > LEAD * 2 ? wordStart(text, first - LEAD) : 0;
  const to = Math.min(text.length, from + LONGEST);
  const nodes: (Node | string)[] = from > 0 ? ['…'] : [];
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || start >= to || end <= start) continue;
    const last = Math.min(end, to);
    nodes.push(text.slice(at, start), make('mark', {}, text.slice(start, last)));
    at = last;
  }
  nodes.push(text.slice(at, to));
  if (to < text.length) nodes.push('…');
  return nodes;
}

function wordStart(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 || blank > at + 20 ? at : blank + 1;
}
