import { isList } from '../../document/node-kinds.ts';
import type { DocumentNode, ElementNode } from '../../document/nodes.ts';

/**
 * Marks the steps of an `<Actions>`: its lists get the class `steps`; where it has none, its paragraphs are steps.
 */
export function withSteps(nodes: readonly DocumentNode[]): DocumentNode[] {
  if (nodes.some(holdsList)) return nodes.map((node) => (isList(node) ? marked(node) : node));
  return nodes.map((node) => (node.type === 'element' && node.tagName === 'p' ? marked(node) : node));
}

function holdsList(node: DocumentNode): boolean {
  return isList(node) || (node.type === 'component' && node.name === 'Alternatives');
}

/** Marks the numbered lists of a text outside of actions: a procedure is followed step by step, too. */
export function withProcedures(nodes: readonly DocumentNode[]): DocumentNode[] {
  return nodes.map((node) => (isList(node) && node.tagName === 'ol' ? marked(node) : node));
}

function marked(node: ElementNode): ElementNode {
  return { ...node, properties: { ...node.properties, className: 'steps' } };
}
