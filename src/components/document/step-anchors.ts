import type { DocumentNode, ElementNode } from '../../document/nodes.ts';

/** Where in a text one is: the part that is being read, and which anchors are given away. */
interface Position {
  /** What the anchors of the part's steps begin with. */
  part: string;
  /** By anchor, how often it was wanted. */
  readonly given: Map<string, number>;
}

/**
 * Gives the steps of numbered procedures anchors, the same in every language: that of their part of the page and their
 * number, `cause-2-step-3`. Where a part counts anew, one more number tells its procedures apart.
 *
 * @param taken the anchors that the page has besides
 */
export function withStepAnchors(nodes: readonly DocumentNode[], taken: readonly string[]): DocumentNode[] {
  return anchored(nodes, { part: '', given: new Map(taken.map((anchor) => [anchor, 1])) }, true);
}

/** @param areSteps whether a numbered list is followed step by step here; what explains a cause is only read */
function anchored(nodes: readonly DocumentNode[], position: Position, areSteps: boolean): DocumentNode[] {
  return nodes.map((node) => {
    if (node.type === 'text') return node;
    if (node.type === 'element') {
      const { id } = node.properties;
      if (/^h[1-6]$/.test(node.tagName) && id !== undefined) position.part = `${id}-`;
      return areSteps && node.tagName === 'ol' ? withAnchors(node, position) : node;
    }
    if (node.name !== 'Cause' && node.name !== 'Actions') return node;
    const { part } = position;
    const children = anchored(node.children, position, node.name === 'Actions');
    position.part = part;
    return { ...node, children };
  });
}

function withAnchors(list: ElementNode, { part, given }: Position): ElementNode {
  let number = Number(list.properties.start ?? 1);
  const children = list.children.map((item) => {
    if (item.type !== 'element') return item;
    const anchor = `${part}step-${number++}`;
    const times = (given.get(anchor) ?? 0) + 1;
    given.set(anchor, times);
    return { ...item, properties: { id: times > 1 ? `${anchor}-${times}` : anchor, ...item.properties } };
  });
  return { ...list, children };
}
