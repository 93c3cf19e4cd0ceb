import type { DocumentNode, ElementNode } from './nodes.ts';

const inlineTags = new Set('a abbr b br code del em i img ins kbd s span strong sub sup u'.split(' '));

/** Whether a node stands in the lines of a paragraph, and is no block of its own. */
export function isInline(node: DocumentNode): boolean {
  if (node.type === 'text') return true;
  return node.type === 'component' ? node.name === 'Corrected' : inlineTags.has(node.tagName);
}

interface ListNode extends ElementNode {
  tagName: 'ul' | 'ol';
}

/** Whether a node is a list, numbered or not. */
export function isList(node: DocumentNode): node is ListNode {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}
