import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from '../tree.ts';

/** Marks that pair; not those of paths, before or after a slash. */
const pair = /\*\*(?![/\\])([ \t]*)([^*\n]{1,120}?)([ \t]*)(?<![/\\])\*\*/g;

/**
 * Makes bold of marks that Markdown left as they stand: with spaces inside them, which machine translation puts there
 * (`** text **`), glued to the next word (`**Causa:**O disco`), or in lines that HTML keeps from being Markdown.
 */
export function repairEmphasis(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('**')) return undefined;
    if (parent.type === 'element' && parent.tagName === 'code') return undefined;
    const pieces: ElementContent[] = [];
    const position = node.position ? { position: node.position } : {};
    const say = (value: string) => {
      if (value !== '') pieces.push({ type: 'text', value, ...position });
    };
    let end = 0;
    for (const match of node.value.matchAll(pair)) {
      const [whole, before, text = '', after] = match;
      const next = node.value[match.index + whole.length];
      const previous = node.value[match.index - 1];
      say(node.value.slice(end, match.index) + (before && /\S/.test(previous ?? ' ') ? ' ' : ''));
      pieces.push(element('strong', [{ type: 'text', value: text }], node));
      end = match.index + whole.length;
      if (after && /[\p{L}\p{N}]/u.test(next ?? '')) say(' ');
    }
    if (pieces.length === 0) return undefined;
    say(node.value.slice(end));
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}
