import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element, isBlank, isElement, trimInline } from '../tree.ts';

/** Images become `figure` elements, and leave the paragraph that they stood in. */
export function repairFigures(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'img') {
      const { src, alt, title } = node.properties;
      node.tagName = 'figure';
      node.children = [];
      node.properties = { alt: String(alt || title || ''), src: String(src ?? '') };
    }
  });
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isElement(node, 'p')) return undefined;
    const lifted = liftFigures(node.children);
    if (lifted.length === 0) return undefined;
    const pieces = lifted.map((piece) =>
      isElement(piece[0], 'figure') ? piece[0] : element('p', piece, node),
    );
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}

/** The runs of a paragraph between its figures, and the figures; nothing where there is none. */
function liftFigures(children: ElementContent[]): ElementContent[][] {
  if (!children.some((child) => holdsFigure(child))) return [];
  const pieces: ElementContent[][] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    const trimmed = trimInline(run);
    if (trimmed.some((node) => !isBlank(node))) pieces.push(trimmed);
    run = [];
  };
  for (const child of children) {
    if (!holdsFigure(child)) run.push(child);
    else {
      flush();
      pieces.push(...figuresIn(child).map((figure) => [figure]));
    }
  }
  flush();
  return pieces;
}

function holdsFigure(node: ElementContent): boolean {
  return isElement(node) && (node.tagName === 'figure' || node.children.some(holdsFigure));
}

/** The figures of a link or a bold run; its other text goes with them as a paragraph's. */
function figuresIn(node: ElementContent): ElementContent[] {
  if (!isElement(node)) return [];
  if (node.tagName === 'figure') return [node];
  return node.children.flatMap(figuresIn);
}
