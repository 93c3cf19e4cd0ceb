import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Joins the cells that a row has beyond its header to the last one: GFM would drop their text. */
export function joinSurplusCells(tree: Root): void {
  visit(tree, 'table', (table) => {
    const width = table.children[0]?.children.length ?? 0;
    for (const row of table.children.slice(1)) {
      for (const cell of row.children.splice(width)) {
        const last = row.children.at(-1);
        if (last && cell.children.length > 0) last.children.push({ type: 'break' }, ...cell.children);
      }
    }
  });
}
