import type { Element, ElementContent, Root } from 'hast';
import { element, isBlank, isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { codesInSentence } from '../codes/codes.ts';
import { cellsOf } from './cells.ts';
import { isStrongCode } from './column-cells.ts';
import { readTable } from './tables.ts';

/**
 * Cuts tables of several errors, each under a row that names its code ("Código de error: 0x80508007",
 * "**MPE_BAD_URL_SYNTAX**"), into a heading and a table for each.
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
  const named = rows.filter((row) => isBanner(row) && namesCode(row, vocabulary));
  if (named.length === 0) return [table];
  // Where most of these rows are codes the others head a part of the table, too: "**Códigos desconhecidos**".
  const mostly = named.length * 2 > rows.filter(isBanner).length;
  const first = rows.findIndex((row) => named.includes(row));
  const groups: { banner: Element; body: Element[] }[] = [];
  for (const row of rows.slice(first)) {
    if (named.includes(row) || (mostly && isBanner(row)))
      groups.push({ banner: row, body: otherFields(row, first > 0 ? rows[0] : undefined) });
    else groups.at(-1)?.body.push(inTwoColumns(row));
  }
  const tableOf = (body: Element[]) => element('table', body, body[0]);
  if (!groups.every(({ body }) => tellsOne(tableOf(body), vocabulary))) return [table];
  return [
    ...(first > 0 ? [tableOf(rows.slice(0, first))] : []),
    ...groups.flatMap(({ banner, body }) => [
      element('h6', withoutBold(cellsOf(banner)[0]?.children ?? []), banner),
      tableOf(body),
    ]),
  ];
}

function withoutBold(nodes: ElementContent[]): ElementContent[] {
  const [only, ...others] = nodes.filter((node) => !isBlank(node));
  return others.length === 0 && isElement(only, 'strong') ? only.children : nodes;
}

/** A row that has nothing where the other rows tell: its first cell heads them. */
function isBanner(row: Element): boolean {
  const [first, second] = cellsOf(row);
  return first !== undefined && textOf(first) !== '' && (second === undefined || textOf(second) === '');
}

function namesCode(row: Element, vocabulary: Vocabulary): boolean {
  const text = textOf(cellsOf(row)[0]?.children ?? []);
  return isStrongCode(text) || codesInSentence(text, vocabulary).length > 0;
}

/** What a row that heads others says in columns further right, as rows: the column's header, and the cell. */
function otherFields(banner: Element, header: Element | undefined): Element[] {
  return cellsOf(banner).flatMap((cell, index) => {
    const label = header && cellsOf(header)[index];
    return index < 2 || textOf(cell) === '' || !label
      ? []
      : [element('tr', [{ ...label, tagName: 'td' }, cell], banner)];
  });
}

/** A row without the empty cells to the right of its label and its text. */
function inTwoColumns(row: Element): Element {
  const cells = cellsOf(row);
  return cells.slice(2).every((cell) => textOf(cell) === '') ? { ...row, children: cells.slice(0, 2) } : row;
}

/** A table of the parts of one error, be it a single part. */
function tellsOne(table: Element, vocabulary: Vocabulary): boolean {
  if (readTable(table, vocabulary).kind === 'transposed') return true;
  const rows = table.children.filter((row): row is Element => isElement(row, 'tr'));
  return (
    rows.length > 0 &&
    rows.every(
      (row) =>
        cellsOf(row).length === 2 && vocabulary.role(textOf(cellsOf(row)[0]?.children ?? [])) !== undefined,
    )
  );
}
