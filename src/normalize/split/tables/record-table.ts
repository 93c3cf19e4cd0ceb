import type { Element, ElementContent } from 'hast';
import type { Part } from '../../model.ts';
import { textOf } from '../../tree.ts';
import type { Role, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { bareLabel } from '../labels/label-lead.ts';
import { partsOfSegment } from '../labels/segment-parts.ts';
import { cellContent, cellsOf } from './cells.ts';
import { isStrongCode } from './column-cells.ts';
import type { RowError } from './read-row.ts';
import { columnRole } from './tables.ts';

/**
 * Reads a table that is one error, a part in each row: "ID do evento | 2162", "Mensagem | …", "Resolução | …".
 * Undefined where it does not name its number, its message and what to do.
 */
export function readRecord(table: Element, vocabulary: Vocabulary): RowError | undefined {
  const rows = table.children.filter((child): child is Element => child.type === 'element');
  if (rows.length < 2 || rows.some((row) => cellsOf(row).length !== 2)) return undefined;
  const fields = readFields(rows, vocabulary);
  const number = fields.find(({ names, value }) => names && isNumber(textOf(value)));
  const has = (role: Role) => fields.some((field) => field.role === role);
  // "Erro | AEM-ASM-S00-001" over "Descrição | …"
  const name = fields.find(({ role, value }) => role === 'message' && isNameOfParts(textOf(value)));
  const isNumbered = number !== undefined && has('message') && has('action');
  const field = isNumbered ? number : has('description') ? name : undefined;
  if (!field) return undefined;
  const code = textOf(field.value);
  const parts = fields.flatMap((one): Part[] => {
    const { role, label, value } = one;
    const tells = role && role !== 'code' && one !== field;
    return partsOfSegment(
      { ...(tells ? { role } : {}), label: bareLabel(label), content: asBlocks(value) },
      vocabulary,
    );
  });
  return {
    line: table.position?.start.line ?? 1,
    link: undefined,
    codes: [code],
    name: undefined,
    hasCodeColumn: true,
    identity: code,
    parts,
  };
}

interface Field {
  role: Role | undefined;
  label: string;
  value: ElementContent[];
  /** True where the label names a number or a code. */
  names: boolean;
}

function readFields(rows: readonly Element[], vocabulary: Vocabulary): Field[] {
  const fields: Field[] = [];
  for (const row of rows) {
    const field = readField(row, vocabulary);
    const last = fields.at(-1);
    // A row broken over two lines: its text became a label of its own, without a value.
    if (last?.role && last.value.length === 0 && field.role === undefined && field.value.length === 0)
      last.value = cellContent(row, 0);
    else fields.push(field);
  }
  return fields;
}

function readField(row: Element, vocabulary: Vocabulary): Field {
  const label = textOf(cellContent(row, 0));
  const value = cellContent(row, 1);
  const told = columnRole(label, vocabulary);
  // "Origem | Microsoft-Windows-DomainService" says where an event comes from; a cause is more than a name.
  const role = told === 'cause' && !/\s/.test(textOf(value)) ? undefined : told;
  const names = label.split(/\s+/).some((word) => vocabulary.role(word) === 'code');
  return { role, label, value, names };
}

/** A code of several parts: `AEM-ASM-S00-001`. */
function isNameOfParts(value: string): boolean {
  return isStrongCode(value) || /^[A-Z][A-Z0-9]+(?:-[A-Z0-9]+){1,4}$/.test(value);
}

function isNumber(value: string): boolean {
  return /^\d{3,6}$/.test(value) || isStrongCode(value);
}
