import type { Element } from 'hast';
import type { Part } from '../../model.ts';
import { element, textOf } from '../../tree.ts';
import type { Role, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { distinctCodes } from '../codes/codes.ts';
import { codesOfLabel } from '../codes/label-codes.ts';
import { partsOfSegment } from '../labels/segment-parts.ts';
import { cellContent, cellsOf } from './cells.ts';
import { readPairs } from './paired-cell.ts';
import { labelledProse } from './row-cells.ts';
import { codesOfParts, namesOf } from './row-codes.ts';
import { type CellFindings, readCell } from './row-readers.ts';
import { readRemedies } from './row-remedies.ts';
import type { Column } from './tables.ts';

/** An error as one row of a table, or several, tells it. */
export interface RowError {
  line: number;
  /** The anchor in the same article that the row's code links to. */
  link: string | undefined;
  codes: string[];
  /** The codes as the cell words them, where it is more than one. */
  name: string | undefined;
  /** True where the codes stand in a column of their own. */
  hasCodeColumn: boolean;
  /** Text that only identifies the error, to see whether the next row goes on with it. */
  identity: string;
  parts: Part[];
}

/**
 * Reads a row of a table of errors, each cell by the role of its column.
 *
 * @param columns in the order of the cells
 */
export function readRow(columns: Column[], row: Element, vocabulary: Vocabulary): RowError {
  const cells = readCells(columns, row, vocabulary);
  const messages = cells.flatMap((cell) => cell.messages ?? []);
  const context = cells.flatMap((cell) => cell.context ?? []);
  const details = cells.flatMap((cell) => cell.details ?? []);
  const causes = cells.flatMap((cell) => cell.causes ?? []);
  const actions = cells.flatMap((cell) => cell.actions ?? []);
  const nothing = cells.flatMap((cell) => cell.nothing ?? []);

  const hasCodeColumn = columns.some(({ role }) => role === 'code');
  const codes = cells.flatMap((cell) => cell.codes ?? []);
  codes.push(...(hasCodeColumn ? namesOf(row, columns, vocabulary) : codesOfParts(messages, vocabulary)));
  if (codes.length === 0 && !hasCodeColumn) codes.push(...codesOfParts([...context, ...details], vocabulary));
  const said = messages.map((part) => (part.type === 'message' ? textOf(part.content) : ''));
  return {
    line: row.position?.start.line ?? cellsOf(row)[0]?.position?.start.line ?? 1,
    link: cells.find(({ link }) => link !== undefined)?.link,
    codes: distinctCodes(codes),
    hasCodeColumn,
    name: cells.find(({ name }) => name !== undefined)?.name,
    identity: `${codes.join(' ')} ${said.join(' ')}`.trim(),
    parts: [...context, ...messages, ...details, ...readRemedies(causes, actions, vocabulary), ...nothing],
  };
}

/**
 * Reads a row of which one cell holds several errors: one of each, and the other cells say of each where it happens.
 *
 * @returns none where no cell does
 */
export function readPairedRow(columns: Column[], row: Element, vocabulary: Vocabulary): RowError[] {
  const cells = cellsOf(row).map((cell) => readPairs(cell.children, vocabulary));
  const paired = cells.findIndex((pairs) => pairs.length > 0);
  const context = columns.flatMap(({ role, label }, index): Part[] => {
    // The messages in it label themselves; another header says what they are about.
    if (index === paired)
      return role === 'message' || label === ''
        ? []
        : [{ type: 'prose', body: [element('p', [element('strong', [{ type: 'text', value: label }])])] }];
    const content = cellContent(row, index);
    return textOf(content) === '' ? [] : [labelledProse(label, content)];
  });
  return (cells[paired] ?? []).map((segments): RowError => {
    const parts = segments.flatMap((segment) =>
      segment.role === 'code' ? [] : partsOfSegment(segment, vocabulary),
    );
    const coded = segments.flatMap((segment) =>
      segment.role === 'code' ? codesOfLabel(segment, vocabulary) : [],
    );
    const messages = parts.filter((part) => part.type === 'message');
    const codes = distinctCodes([...coded, ...codesOfParts(messages, vocabulary)]);
    const said = messages.map((part) => (part.type === 'message' ? textOf(part.content) : ''));
    return {
      line: row.position?.start.line ?? cellsOf(row)[0]?.position?.start.line ?? 1,
      link: undefined,
      codes,
      hasCodeColumn: false,
      name: undefined,
      identity: `${codes.join(' ')} ${said.join(' ')}`.trim(),
      parts: [...context, ...parts],
    };
  });
}

/** What each cell of a row tells, without the empty ones. */
function readCells(columns: Column[], row: Element, vocabulary: Vocabulary): CellFindings[] {
  const has = (role: Role) => columns.some((column) => column.role === role);
  const found: CellFindings[] = [];
  for (const [index, { role, label }] of columns.entries()) {
    const content = cellContent(row, index);
    if (content.length === 0) continue;
    const afterMessage = found.some(({ messages = [] }) => messages.length > 0);
    found.push(readCell(role, { label, content }, { has, afterMessage, vocabulary }));
  }
  return found;
}
