import { collapse, isElement, textOf } from '../../tree.ts';
import type { Section } from '../sections.ts';

/** A heading's text with its words in italics in quotes, for they quote as much: "Recebo o erro *o disco está cheio*". */
export function quotingText({ title, text }: Pick<Section, 'title' | 'text'>): string {
  if (!title.some((node) => isElement(node, 'em'))) return text;
  const parts = title.map((node) => {
    const words = textOf([node]);
    const quotes = isElement(node, 'em') && words.split(' ').length > 2 && !/["“”«»]/.test(words);
    return quotes ? ` “${words}” ` : node.type === 'text' ? node.value : words;
  });
  return collapse(parts.join(''));
}
