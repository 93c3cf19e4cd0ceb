import type { ElementContent } from 'hast';
import type { Part } from '../model.ts';

const blocks = new Set(
  'address alert alternatives blockquote br dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** The visible text of repaired elements on one line, blocks separated by a space. */
export function visibleText(nodes: ElementContent[]): string {
  return collect(nodes).replace(/\s+/g, ' ').trim();
}

function collect(nodes: ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      const inner = collect(node.children);
      return blocks.has(node.tagName) ? ` ${inner} ` : inner;
    })
    .join('');
}

/** Every list of elements that a part holds, its title first. */
export function contentOf(part: Part): ElementContent[][] {
  switch (part.type) {
    case 'message':
      return [part.content];
    case 'cause':
      return [part.title, part.body, ...part.actions.map((actions) => actions.body)];
    case 'section':
      return [part.title, part.body];
    default:
      return [part.body];
  }
}
