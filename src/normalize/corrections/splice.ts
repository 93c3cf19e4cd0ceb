import type { Element, ElementContent } from 'hast';
import type { Position } from './runs.ts';

type Side = 'before' | 'after';

/**
 * Replaces a stretch of inline nodes. Nodes that the stretch only touches are split at its ends; emphasis or a
 * link that it covers whole is replaced when the replacement has its own, and else kept around it.
 *
 * @param first the first character of the stretch
 * @param last its last character
 */
export function splice(
  nodes: readonly ElementContent[],
  first: Position,
  last: Position,
  replacement: Element,
): ElementContent[] {
  const holder = nodes.find(
    (node): node is Element => node.type === 'element' && holds(node, first) && holds(node, last),
  );
  if (holder && !isReplaced(holder, first, last, replacement)) {
    const children = splice(holder.children, first, last, replacement);
    return nodes.map((node) => (node === holder ? { ...holder, children } : node));
  }
  return [...cut(nodes, first, 'before'), replacement, ...cut(nodes, last, 'after')];
}

/** True when the stretch covers the element, or one in it, and the replacement brings an element of that name. */
function isReplaced(holder: Element, first: Position, last: Position, replacement: Element): boolean {
  const covered = textNodes(holder).filter((node) => node.value.trim() !== '');
  const [start, end] = [covered[0], covered.at(-1)];
  const isWhole =
    start === first.node &&
    end === last.node &&
    start.value.slice(0, first.offset).trim() === '' &&
    end.value.slice(last.offset + 1).trim() === '';
  return isWhole && hasName(replacement.children, holder.tagName);
}

function hasName(nodes: readonly ElementContent[], tagName: string): boolean {
  return nodes.some(
    (node) => node.type === 'element' && (node.tagName === tagName || hasName(node.children, tagName)),
  );
}

function holds(node: ElementContent, { node: text }: Position): boolean {
  return (
    node === text ||
    (node.type === 'element' && node.children.some((child) => holds(child, { node: text, offset: 0 })))
  );
}

function textNodes(element: Element): (ElementContent & { type: 'text' })[] {
  return element.children.flatMap((child) =>
    child.type === 'text' ? [child] : child.type === 'element' ? textNodes(child) : [],
  );
}

/** The nodes before the first character of a stretch, or after its last one. */
function cut(nodes: readonly ElementContent[], at: Position, side: Side): ElementContent[] {
  const index = nodes.findIndex((node) => holds(node, at));
  const node = nodes[index];
  if (!node) return [];
  const rest = side === 'before' ? nodes.slice(0, index) : nodes.slice(index + 1);
  const part = cutNode(node, at, side);
  return side === 'before' ? [...rest, ...part] : [...part, ...rest];
}

function cutNode(node: ElementContent, at: Position, side: Side): ElementContent[] {
  if (node.type === 'text') {
    const value = side === 'before' ? node.value.slice(0, at.offset) : node.value.slice(at.offset + 1);
    return value === '' ? [] : [{ ...node, value }];
  }
  if (node.type !== 'element') return [];
  const children = cut(node.children, at, side);
  return children.length === 0 ? [] : [{ ...node, children }];
}
