import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element, isElement, textOf } from '../tree.ts';

/** No table is as wide or as high as that; more is a mistake, or malice. */
const largestSpan = 100;

/**
 * Gives every row of the tables in HTML a cell for each column of the header: empty ones where a cell spans columns or
 * rows, so that a row below a code goes on with it; what a row holds beyond the header joins its last cell.
 */
export function spreadCells(tree: Root): void {
  visit(tree, 'element', (table) => {
    if (table.tagName === 'table') spreadRows(rowsOf(table));
  });
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return child.tagName === 'tr'
      ? [child]
      : isElement(child, 'thead', 'tbody', 'tfoot')
        ? rowsOf(child)
        : [];
  });
}

function spreadRows(rows: Element[]): void {
  /** For each column how many rows below the cell above it still covers. */
  const covered: number[] = [];
  let width = 0;
  for (const row of rows) {
    const cells = row.children.filter((child): child is Element => isElement(child, 'td', 'th'));
    const spread: Element[] = [];
    const fill = () => {
      for (let column = spread.length; (covered[column] ?? 0) > 0; column = spread.length) {
        covered[column] = (covered[column] ?? 0) - 1;
        spread.push(element('td', [], row));
      }
    };
    for (const cell of cells) {
      fill();
      // One cell across the whole table heads what is below it.
      const columns = cells.length > 1 ? spanOf(cell, 'colSpan') : 1;
      for (let count = 0; count < columns; count++) {
        covered[spread.length] = spanOf(cell, 'rowSpan') - 1;
        spread.push(count === 0 ? cell : element(cell.tagName, [], cell));
      }
    }
    fill();
    width ||= spread.length;
    const last = width > 1 ? spread[width - 1] : undefined;
    for (const cell of last ? spread.splice(width) : [])
      if (textOf(cell) !== '') last?.children.push(element('br', []), ...cell.children);
    row.children = spread;
  }
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(cell.properties[name] ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, largestSpan) : 1;
}
