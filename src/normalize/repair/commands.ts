import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element, isBlank, isElement, textOf } from '../tree.ts';

/** A paragraph that is only inline code is a command, or a message: it becomes a block. */
export function repairCommands(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isElement(node, 'p')) return;
    const content = node.children.filter((child) => !isBlank(child) && !isElement(child, 'br'));
    if (content.length === 0 || !content.every((child) => isElement(child, 'code'))) return;
    const lines = content.map((child) => textOf(child)).join('\n');
    const code: Element = element('code', [{ type: 'text', value: lines }], node);
    parent.children[index] = element('pre', [code], node);
  });
}
