import type { ComponentNode, DocumentNode, ElementNode } from './nodes.ts';

/** A cause taken apart: its heading, its explanation, its actions. */
export function partsOfCause(node: ComponentNode): {
  heading: ElementNode | undefined;
  body: DocumentNode[];
  actions: ComponentNode[];
} {
  const heading = node.children.find((child) => child.type === 'element' && /^h[2-6]$/.test(child.tagName));
  const actions = node.children.filter((child) => child.type === 'component' && child.name === 'Actions');
  return {
    heading: heading?.type === 'element' ? heading : undefined,
    body: node.children.filter((child) => child !== heading && !actions.includes(child)),
    actions: actions.filter((child) => child.type === 'component'),
  };
}
