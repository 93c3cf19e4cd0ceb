import type { DocumentNode } from './nodes.ts';

/**
 * Parts what opens an entry's page from the rest: its messages, with whatever stands between them, as far as they come
 * before any other component.
 */
export function splitHead(nodes: readonly DocumentNode[]): { head: DocumentNode[]; body: DocumentNode[] } {
  const firstOther = nodes.findIndex((node) => node.type === 'component' && !isMessage(node));
  const opening = nodes.slice(0, firstOther < 0 ? undefined : firstOther);
  const length = opening.findLastIndex(isMessage) + 1;
  return { head: nodes.slice(0, length), body: nodes.slice(length) };
}

function isMessage(node: DocumentNode): boolean {
  return node.type === 'component' && node.name === 'ErrorMessage';
}
