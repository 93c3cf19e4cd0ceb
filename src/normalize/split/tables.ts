import type { Element, ElementContent } from 'hast';
import { findCodes } from '../../codes/index.ts';
import { isElement, textOf } from '../tree.ts';
import type { Role, Vocabulary } from '../vocabulary.ts';
import { bareLabel } from './label-lead.ts';

/** A column of a table: what its header says, and what that means. */
export interface Column {
  role: Role | undefined;
  label: string;
}

/** What a table is for. */
export type TableReading =
  /** Each row is an error, or goes on with the one above. */
  | { kind: 'errors'; columns: Column[]; rows: Element[] }
  /** Each row is a cause with its actions, of an error named elsewhere. */
  | { kind: 'causes'; columns: Column[]; rows: Element[] }
  /** Each row is a part of one error, named in its first cell. */
  | { kind: 'transposed'; rows: Element[] }
  | { kind: 'other' };

export function cellsOf(row: Element): Element[] {
  return row.children.filter((cell): cell is Element => isElement(cell, 'td', 'th'));
}

export function cellContent(row: Element, index: number): ElementContent[] {
  return cellsOf(row)[index]?.children ?? [];
}

/** Tells by its labels and its cells what a table is for. */
export function readTable(table: Element, vocabulary: Vocabulary): TableReading {
  const [head, ...rows] = table.children.filter((child): child is Element => isElement(child, 'tr'));
  if (!head) return { kind: 'other' };
  if (isTransposed(head, rows, vocabulary)) {
    return { kind: 'transposed', rows: textOf(head) === '' ? rows : [head, ...rows] };
  }
  const columns = cellsOf(head).map((cell): Column => {
    const text = textOf(cell);
    return { role: columnRole(text, vocabulary), label: bareLabel(text) };
  });
  promoteEvents(columns, rows, vocabulary);
  promoteCodes(columns, rows);
  const has = (role: Role) => columns.some((column) => column.role === role);
  const remedy = has('action') || has('cause');
  const code = columns.find((column) => column.role === 'code');
  // An "ID" or a "Código" beside columns that say nothing of errors may count anything.
  const ofErrors = remedy || has('message') || (code !== undefined && vocabulary.mentionsError(code.label));
  if (code && ofErrors && columns.length > 1) return { kind: 'errors', columns, rows };
  if ((has('message') || has('symptom')) && remedy) return { kind: 'errors', columns, rows };
  if (has('cause') && has('action')) return { kind: 'causes', columns, rows };
  return { kind: 'other' };
}

/**
 * What a column holds, also where its header says more than a label: two of them ("Mensagem/código do erro"; its
 * cells tell whether they are codes), a product ("Código de erro ADSI"), whose it is ("Ação do cliente").
 */
export function columnRole(text: string, vocabulary: Vocabulary): Role | undefined {
  const whole = vocabulary.role(text);
  if (whole || text.length > 80) return whole;
  const words = text.split(/\s+/);
  const joint = words.findIndex((word) => vocabulary.isConjunction(word));
  const halves =
    joint > 0 ? [words.slice(0, joint), words.slice(joint + 1)].map((half) => half.join(' ')) : [];
  const roles = (halves.length > 0 ? halves : text.split('/')).map((half) => vocabulary.role(half));
  if (roles.length > 1)
    return roles.includes('message') ? 'message' : roles.find((role) => role !== undefined);
  const common = words.filter((word) => !/^\(?\p{Lu}{2,}\)?$/u.test(word)).join(' ');
  if (common !== '' && common !== text) return columnRole(common, vocabulary);
  const preposition = words.findIndex((word, index) => index > 0 && word.length < 4);
  const heads = words.flatMap((word, index) => (index >= preposition && word.length < 4 ? [index] : []));
  return preposition < 0
    ? undefined
    : heads
        .map((end) => vocabulary.role(words.slice(0, end).join(' ')))
        .findLast((role) => role !== undefined);
}

/** Two columns whose first cells name parts: message, causes, action. The header row is one of them, or empty. */
function isTransposed(head: Element, rows: Element[], vocabulary: Vocabulary): boolean {
  const all = textOf(head) === '' ? rows : [head, ...rows];
  if (all.length < 2 || all.some((row) => cellsOf(row).length !== 2)) return false;
  const roles = all.map((row) => vocabulary.role(textOf(cellContent(row, 0))));
  const named = roles.filter((role) => role !== undefined && role !== 'number');
  const isMostly = named.length * 2 > all.length && new Set(named).size > 1;
  const isUnnamed = textOf(head) === '' && roles.includes('message') && roles.includes('code');
  return (isMostly || isUnnamed) && !sameKind(head, vocabulary);
}

/** True for a header row whose two cells are both labels: "Erro | Solução". */
function sameKind(head: Element, vocabulary: Vocabulary): boolean {
  return cellsOf(head).every((cell) => vocabulary.role(textOf(cell)) !== undefined);
}

/** Decides by the cells which columns hold codes; a column may be headed "Erro" and hold nothing else. */
function promoteCodes(columns: Column[], rows: Element[]): void {
  for (const [index, column] of columns.entries()) {
    const cells = rows.map((row) => textOf(cellContent(row, index))).filter((text) => text !== '');
    const codes = cells.filter((text) => isCodeCell(text, column.role === 'code'));
    const mostly = cells.length > 0 && codes.length >= cells.length * 0.6;
    if (column.role === 'code' && !mostly) column.role = undefined;
    else if (column.role === 'message' && cells.length > 0 && codes.length === cells.length)
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

/** "ID do evento" counts healthy events, too; beside what to do about them the events are errors. */
function promoteEvents(columns: Column[], rows: Element[], vocabulary: Vocabulary): void {
  if (!columns.some(({ role }) => role === 'action')) return;
  for (const [index, column] of columns.entries()) {
    const names = column.label.split(/\s+/).some((word) => vocabulary.role(word) === 'code');
    const cells = rows.map((row) => textOf(cellContent(row, index))).filter((text) => text !== '');
    const isNumbers = (text: string) =>
      /\d{3}/.test(text) &&
      text.split(/[^\p{L}\p{N}]+/u).every((word) => /^\d{3,6}$/.test(word) || vocabulary.isConjunction(word));
    if (column.role === undefined && names && cells.length > 0 && cells.every(isNumbers))
      column.role = 'code';
  }
}

/** A cell that is a code, or begins with one; under a header that says so a single word is one. */
function isCodeCell(text: string, announced: boolean): boolean {
  const codes = findCodes(text);
  const words = codes
    .reduceRight((rest, code) => rest.slice(0, code.start) + rest.slice(code.end), text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  if (codes.length > 0) return announced || words.length <= codes.length;
  return announced && text.split(/\s+/, 4).length <= 3 && !/[.!?:]$/.test(text) && !/^\d{1,2}$/.test(text);
}

/** A cell that is a code whatever its column is called. */
export function isStrongCode(text: string): boolean {
  return /^(?:0[xX][0-9a-fA-F]{6,8}|-\d{9,10}|(?!KB)[A-Z]{3,10}\d{4,6}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|UserError[A-Za-z]+)$/.test(
    text,
  );
}

/** Every table in blocks, however deep in lists, in order. */
export function tablesIn(blocks: ElementContent[]): Element[] {
  return blocks.flatMap((block) => {
    if (isElement(block, 'table')) return [block];
    return isElement(block, 'ul', 'ol', 'li', 'blockquote', 'alert', 'alternatives')
      ? tablesIn(block.children)
      : [];
  });
}

/** The blocks without some of their tables; what becomes empty goes too. */
export function withoutTables(blocks: ElementContent[], tables: Set<Element>): ElementContent[] {
  return blocks.flatMap((block): ElementContent[] => {
    if (!isElement(block)) return [block];
    if (tables.has(block)) return [];
    if (!isElement(block, 'ul', 'ol', 'li', 'blockquote', 'alert', 'alternatives')) return [block];
    const children = withoutTables(block.children, tables);
    return children.length === 0 && block.children.length > 0 ? [] : [{ ...block, children }];
  });
}
