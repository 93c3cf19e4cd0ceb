import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from '../tree.ts';

const loose = /\*\*[ \t]+([^*\n]{1,120}?)[ \t]+\*\*/g;

/** Spaces inside the marks make `** text **` no bold in Markdown; machine translation puts them there. */
export function repairEmphasis(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('** ')) return undefined;
    if (parent.type === 'element' && parent.tagName === 'code') return undefined;
    const pieces: ElementContent[] = [];
    let end = 0;
    const position = node.position ? { position: node.position } : {};
    for (const match of node.value.matchAll(loose)) {
      if (match.index > end)
        pieces.push({ type: 'text', value: node.value.slice(end, match.index), ...position });
      pieces.push(element('strong', [{ type: 'text', value: match[1] ?? '' }], node));
      end = match.index + match[0].length;
    }
    if (pieces.length === 0) return undefined;
    if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end), ...position });
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}
