import type { Element } from 'hast';
import { textOf } from '../../tree.ts';
import type { Role, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { hasCodeShape } from '../codes/codes.ts';
import { cellContent, cellsOf } from './cells.ts';
import { isStrongCode } from './column-cells.ts';
import type { Column } from './tables.ts';

/**
 * The rows of a table of errors that has no headers, or empty ones, and what its columns hold: codes, or quoted messages,
 * then what is said of them. Undefined where the cells do not tell.
 *
 * @param rows with the one that would hold the headers
 */
export function readHeadless(
  rows: Element[],
  vocabulary: Vocabulary,
): { columns: Column[]; rows: Element[] } | undefined {
  const [head, ...others] = rows;
  if (!head) return undefined;
  const body = textOf(head) === '' ? others : rows;
  const width = Math.max(...body.map((row) => cellsOf(row).length));
  if (body.length < 2 || width < 2) return undefined;
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const cells = body.map((row) => textOf(cellContent(row, index))).filter((text) => text !== '');
    columns.push({ role: roleOf(cells, columns, vocabulary), label: '' });
  }
  const has = (role: Role) => columns.some((column) => column.role === role);
  const [first] = columns;
  const tells = first?.role === 'code' ? has('message') || has('action') || has('cause') : has('action');
  return tells && (first?.role === 'code' || first?.role === 'message') ? { columns, rows: body } : undefined;
}

function roleOf(cells: string[], before: Column[], vocabulary: Vocabulary): Role | undefined {
  const mostly = (test: (text: string) => boolean) =>
    cells.length > 0 && cells.filter(test).length >= cells.length * 0.6;
  if (before.length === 0) {
    if (cells.every((text) => isStrongCode(text) || isName(text))) return 'code';
    return cells.every((text) => /^(?:"[^"]+"|“[^”]+”|«[^»]+»)\.?$/.test(text)) ? 'message' : undefined;
  }
  if (mostly((text) => vocabulary.instructs(text))) return 'action';
  if (mostly((text) => vocabulary.explains(text))) return 'cause';
  return before.some(({ role }) => role === 'message') ? undefined : 'message';
}

function isName(text: string): boolean {
  return /^0x[0-9a-f]{4,8}$/i.test(text) || (hasCodeShape(text) && /Error|Fail|Invalid|Denied/.test(text));
}
