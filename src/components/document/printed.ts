import type { DocumentNode } from '../../document/nodes.ts';

/** A text as a part of a larger page: its ids get a prefix, so that none stands twice. */
export function printedIn(nodes: readonly DocumentNode[], prefix: string): DocumentNode[] {
  return nodes.map((node) => {
    if (node.type === 'text') return node;
    const children = printedIn(node.children, prefix);
    if (node.type === 'component') return { ...node, children };
    const { id, ...properties } = node.properties;
    return {
      ...node,
      properties: id === undefined ? properties : { ...properties, id: `${prefix}-${id}` },
      children,
    };
  });
}
