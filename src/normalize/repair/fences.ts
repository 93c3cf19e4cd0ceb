import type { Element, Root } from 'hast';
import { element, isBlank, isElement, textOf } from '../tree.ts';

/**
 * A code block ends a table in Markdown. Where the last cell announces it ("Execute:"), it goes back into the cell.
 */
export function repairFences(tree: Root): void {
  const children: Root['children'] = [];
  for (const node of tree.children) {
    const table = children.findLast((child) => !isBlank(child));
    const cell = isElement(table, 'table') && isElement(node, 'pre') ? lastCell(table) : undefined;
    if (!cell || node.type !== 'element' || !/:$/.test(textOf(cell))) {
      children.push(node);
      continue;
    }
    const isFlow = cell.children.some((child) => isElement(child, 'p', 'ul', 'ol', 'pre'));
    if (!isFlow) cell.children = [element('p', cell.children, cell)];
    cell.children.push(node);
  }
  tree.children = children;
}

function lastCell(table: Element): Element | undefined {
  const row = table.children.findLast((child) => isElement(child, 'tr'));
  return isElement(row)
    ? row.children.findLast((child): child is Element => isElement(child, 'td') && textOf(child) !== '')
    : undefined;
}
