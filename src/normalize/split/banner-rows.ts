import type { Element, ElementContent, Root } from 'hast';
import { element, isElement, textOf } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { codesInSentence } from './codes.ts';
import { cellsOf, readTable } from './tables.ts';

/**
 * Cuts tables of several errors, each under a row of one cell that names its code ("Código de error: 0x80508007"),
 * into a heading in bold and a table for each.
 */
export function splitBannerTables(tree: Root, vocabulary: Vocabulary): Root {
  return {
    ...tree,
    children: tree.children.flatMap((node) =>
      isElement(node, 'table') ? splitTable(node, vocabulary) : [node],
    ),
  };
}

function splitTable(table: Element, vocabulary: Vocabulary): ElementContent[] {
  const rows = table.children.filter((child): child is Element => isElement(child, 'tr'));
  const isBanner = (row: Element) =>
    filledCells(row).length === 1 &&
    cellsOf(row)[0] === filledCells(row)[0] &&
    codesInSentence(textOf(row), vocabulary).length > 0;
  if (!rows.some(isBanner)) return [table];
  const first = rows.findIndex(isBanner);
  const groups: { banner: Element; body: Element[] }[] = [];
  for (const row of rows.slice(first)) {
    if (isBanner(row)) groups.push({ banner: row, body: [] });
    else groups.at(-1)?.body.push(row);
  }
  const tableOf = (body: Element[]) => element('table', body, body[0]);
  if (!groups.every(({ body }) => readTable(tableOf(body), vocabulary).kind === 'transposed')) return [table];
  return [
    ...(first > 0 ? [tableOf(rows.slice(0, first))] : []),
    ...groups.flatMap(({ banner, body }) => [
      element('p', [element('strong', filledCells(banner)[0]?.children ?? [], banner)], banner),
      tableOf(body),
    ]),
  ];
}

function filledCells(row: Element): Element[] {
  return cellsOf(row).filter((cell) => textOf(cell) !== '');
}
