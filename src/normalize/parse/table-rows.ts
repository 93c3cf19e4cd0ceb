import type { Paragraph, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Joins the cells that a row has beyond its header to the last one, whose text GFM would drop, and lets lines
 * without any cell border that follow the last row be the paragraph that they are.
 */
export function repairRows(tree: Root): void {
  visit(tree, 'table', (table, index, parent) => {
    const width = table.children[0]?.children.length ?? 0;
    for (const row of table.children.slice(1)) {
      for (const cell of row.children.splice(width)) {
        const last = row.children.at(-1);
        if (last && cell.children.length > 0) last.children.push({ type: 'break' }, ...cell.children);
      }
    }
    // A row that ends on the next, indented line leaves its border there.
    const next = index === undefined ? undefined : parent?.children[index + 1];
    if (parent && index !== undefined && next?.type === 'code' && /^[|\s]+$/.test(next.value))
      parent.children.splice(index + 1, 1);
    const stray = takeStrayLines(table, width);
    if (parent && index !== undefined && stray) parent.children.splice(index + 1, 0, stray);
  });
}

function takeStrayLines(table: Table, width: number): Paragraph | undefined {
  const lines: Paragraph['children'][] = [];
  while (width > 1 && table.children.length > 2) {
    const row = table.children.at(-1);
    const cell = row?.children.length === 1 ? row.children[0] : undefined;
    // A row that begins with a border is one with a cell missing.
    if (!row || !cell || row.position?.start.offset !== cell.children[0]?.position?.start.offset) break;
    table.children.pop();
    lines.unshift(cell.children);
  }
  const [first, ...others] = lines;
  if (!first) return undefined;
  return {
    type: 'paragraph',
    children: [...first, ...others.flatMap((line) => [{ type: 'break' as const }, ...line])],
  };
}
