import type { ComponentNode, DocumentNode, ElementNode } from '../../document/nodes.ts';
import type { TextContext } from './context.ts';
import { toHtml } from './html.ts';

/** A stretch of content in the way it is rendered. */
export type Run =
  /** Plain elements and text, serialized. */
  | { type: 'html'; html: string }
  /** An element that holds a component somewhere. */
  | { type: 'element'; node: ElementNode }
  | { type: 'component'; node: ComponentNode; place: Place };

/** Where a component stands among its like: the first of a run of causes introduces them. */
export interface Place {
  first: boolean;
  /** How many of the same name follow one another, counted at the first. */
  count: number;
}

/** Cuts content into runs, so that plain stretches are one string each. */
export function runsOf(nodes: readonly DocumentNode[], context: TextContext): Run[] {
  const runs: Run[] = [];
  let plain: DocumentNode[] = [];
  let before: ComponentNode | undefined;
  const flush = () => {
    if (plain.length > 0) runs.push({ type: 'html', html: toHtml(plain, context) });
    plain = [];
  };
  nodes.forEach((node, index) => {
    if (node.type === 'component') {
      flush();
      const first = before?.name !== node.name;
      runs.push({ type: 'component', node, place: { first, count: first ? countLike(nodes, index) : 0 } });
      before = node;
    } else if (node.type === 'element' && holdsComponent(node)) {
      flush();
      runs.push({ type: 'element', node });
      before = undefined;
    } else {
      plain.push(node);
      if (!isBlank(node)) before = undefined;
    }
  });
  flush();
  return runs;
}

function countLike(nodes: readonly DocumentNode[], from: number): number {
  const name = nameOf(nodes[from]);
  let count = 0;
  for (const node of nodes.slice(from)) {
    if (nameOf(node) === name) count++;
    else if (!isBlank(node)) break;
  }
  return count;
}

function nameOf(node: DocumentNode | undefined): string | undefined {
  return node?.type === 'component' ? node.name : undefined;
}

function isBlank(node: DocumentNode): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function holdsComponent(node: ElementNode): boolean {
  return node.children.some(
    (child) => child.type === 'component' || (child.type === 'element' && holdsComponent(child)),
  );
}
