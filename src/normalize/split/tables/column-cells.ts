import type { Element } from 'hast';
import { textOf } from '../../tree.ts';
import type { Role, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { hasCodeShape, humps, isZero } from '../codes/codes.ts';
import { printedCodes } from '../codes/printed-codes.ts';
import { cellContent } from './cells.ts';
import type { Column } from './tables.ts';

/** Corrects by the cells what the headers of columns say that these hold. */
export function tellRolesByCells(columns: Column[], rows: Element[], vocabulary: Vocabulary): void {
  demoteSources(columns, rows);
  promoteEvents(columns, rows, vocabulary);
  promoteCodes(columns, rows);
  promoteNames(columns, rows);
  promoteDescriptions(columns);
}

function filledCells(rows: Element[], index: number): string[] {
  return rows.map((row) => textOf(cellContent(row, index))).filter((text) => text !== '');
}

/** Decides by the cells which columns hold codes; a column may be headed "Erro" and hold nothing else. */
function promoteCodes(columns: Column[], rows: Element[]): void {
  for (const [index, column] of columns.entries()) {
    const cells = filledCells(rows, index).filter((text) => !isZero(text));
    const codes = cells.filter((text) => isCodeCell(text, column.role === 'code'));
    const mostly = cells.length > 0 && codes.length >= cells.length * 0.6;
    if (column.role === 'code' && !mostly) column.role = undefined;
    else if (
      column.role === 'message' &&
      cells.length > 0 &&
      cells.every((text) => codes.includes(text) || isJoinedName(text))
    )
      column.role = 'code';
    else if (column.role === undefined && mostly && cells.every((text) => isStrongCode(text)))
      column.role = 'code';
  }
  // HTTP statuses say how an error was sent, not which one it is.
  const several = columns.filter((column) => column.role === 'code').length > 1;
  for (const [index, column] of columns.entries()) {
    const cells = rows.map((row) => textOf(cellContent(row, index)));
    const isHttp = /\bHTTP\b/.test(column.label);
    const statuses = cells.every((text) => /^[1-5]\d\d\b/.test(text) && (isHttp || text.length === 3));
    if (column.role === 'code' && ((several && (isHttp || statuses)) || (isHttp && statuses)))
      column.role = undefined;
  }
  const has = (role: Role) => columns.some((column) => column.role === role);
  // What a code or a remedy is for is the message where no other column is.
  if ((has('code') || has('cause')) && !has('message'))
    for (const role of ['description', 'symptom'] as const) {
      const column = columns.find((candidate) => candidate.role === role);
      if (column && !has('message')) column.role = 'message';
    }
}

/**
 * "Origem" over "Logon" or "MSSQLSERVER" says where an event comes from: a cause is more than a name where no column
 * says what to do about it.
 */
function demoteSources(columns: Column[], rows: Element[]): void {
  if (columns.some(({ role }) => role === 'action')) return;
  for (const [index, column] of columns.entries()) {
    const cells = filledCells(rows, index);
    if (column.role === 'cause' && cells.length > 0 && cells.every((text) => !/\s/.test(text)))
      column.role = undefined;
  }
}

/** "ID do evento" counts healthy events, too; beside what to do about them the events are errors. */
function promoteEvents(columns: Column[], rows: Element[], vocabulary: Vocabulary): void {
  if (!columns.some(({ role }) => role === 'action')) return;
  for (const [index, column] of columns.entries()) {
    const names = column.label.split(/\s+/).some((word) => vocabulary.role(word) === 'code');
    const cells = filledCells(rows, index);
    const isNumbers = (text: string) =>
      /\d{3}/.test(text) &&
      text.split(/[^\p{L}\p{N}]+/u).every((word) => /^\d{3,6}$/.test(word) || vocabulary.isConjunction(word));
    if (column.role === undefined && names && cells.length > 0 && cells.every(isNumbers))
      column.role = 'code';
  }
}

/** "Chave" over `SkuNotAvailable`: a column of names before the messages holds what these are known by. */
function promoteNames(columns: Column[], rows: Element[]): void {
  const message = columns.findIndex(({ role }) => role === 'message');
  if (columns.some(({ role }) => role === 'code')) return;
  for (const [index, column] of columns.slice(0, Math.max(message, 0)).entries()) {
    const cells = filledCells(rows, index);
    const names = cells.filter((text) => hasCodeShape(text));
    if (column.role === undefined && names.length === rows.length && names.length > 1) column.role = 'code';
  }
}

/** "Descrição" beside "Ação recomendada" and nothing else describes problems; "Ação" alone may be any. */
function promoteDescriptions(columns: Column[]): void {
  const [first, second] = columns;
  const isRemedy = second?.role === 'action' && second.label.split(/\s+/).length > 1;
  if (columns.length === 2 && first?.role === 'description' && isRemedy) first.role = 'message';
}

/** A cell that is a code, or begins with one; under a header that says so a single word is one. */
function isCodeCell(text: string, announced: boolean): boolean {
  const codes = printedCodes(text);
  const words = codes
    .reduceRight((rest, code) => rest.slice(0, code.start) + rest.slice(code.end), text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  if (codes.length > 0) return announced || words.length <= codes.length;
  return announced && text.split(/\s+/, 4).length <= 3 && !/[.!?:]$/.test(text) && !/^\d{1,2}$/.test(text);
}

/** `InvalidCredentialType`, which elsewhere may be a field. */
function isJoinedName(text: string): boolean {
  return /^[A-Z][A-Za-z0-9]+$/.test(text) && humps(text) > 1;
}

/** A cell that is a code whatever its column is called. */
export function isStrongCode(text: string): boolean {
  return /^(?:0[xX][0-9a-fA-F]{6,8}|-\d{9,10}|(?!KB)[A-Z]{3,10}\d{4,6}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|UserError[A-Za-z]+)$/.test(
    text,
  );
}
