import type { Element, ElementContent } from 'hast';
import { isElement } from '../../tree.ts';

/** The cells of a table's row, in order. */
export function cellsOf(row: Element): Element[] {
  return row.children.filter((cell): cell is Element => isElement(cell, 'td', 'th'));
}

/** What a row holds in a column; nothing where the row is too short. */
export function cellContent(row: Element, index: number): ElementContent[] {
  return cellsOf(row)[index]?.children ?? [];
}
