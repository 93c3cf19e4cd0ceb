import type { Element } from 'hast';
import { element, isElement, textOf, trimInline } from '../tree.ts';

/** The end of a sentence, and the space after it, which translation loses at times behind a word in lower case. */
const sentenceEnd = /[.!?]["”»)]?\s+(?=\S)|(?<=(?:^|\s)\p{Ll}{2,})\.(?=\p{Lu}\p{Ll})/gu;

/** Whether a quotation goes on from one text into the next: what it says to do is the product's word. */
function quotes(before: string, after: string): boolean {
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return (
    (count(/"/g) % 2 === 1 && after.includes('"')) ||
    (count(/“/g) > count(/”/g) && after.includes('”')) ||
    (count(/«/g) > count(/»/g) && after.includes('»'))
  );
}

/** Cuts a paragraph before the first sentence that passes a test; the second half is missing where none does. */
export function cutAt(
  paragraph: Element,
  test: (sentence: string) => boolean,
): [before: Element | undefined, from: Element | undefined] {
  const nodes = trimInline(paragraph.children);
  for (const [index, node] of nodes.entries()) {
    const value = node.type === 'text' ? node.value : '';
    const starts = [...value.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
    if (index === 0 || isElement(nodes[index - 1], 'br')) starts.unshift(0);
    // "[bloqueado](…).Tente": translation lost the space.
    else if (/^\.\p{Lu}\p{Ll}/u.test(value)) starts.unshift(1);
    for (const start of starts) {
      const rest =
        node.type === 'text'
          ? [{ ...node, value: value.slice(start) }, ...nodes.slice(index + 1)]
          : nodes.slice(index);
      const before = textOf(nodes.slice(0, index)) + value.slice(0, start);
      if (quotes(before, textOf(rest))) continue;
      const sentence = textOf(rest).split(/[.!?](?:\s|$)/, 1)[0] ?? '';
      if (!test(sentence)) continue;
      const head = trimInline([
        ...nodes.slice(0, index),
        ...(node.type === 'text' && start > 0 ? [{ ...node, value: value.slice(0, start) }] : []),
      ]);
      return [head.length > 0 ? element('p', head, paragraph) : undefined, element('p', rest, paragraph)];
    }
  }
  return [paragraph, undefined];
}
