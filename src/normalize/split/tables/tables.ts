import type { Element, ElementContent } from 'hast';
import { isElement, textOf } from '../../tree.ts';
import type { Role, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { codesInSentence } from '../codes/codes.ts';
import { bareLabel } from '../labels/label-lead.ts';
import { cellContent, cellsOf } from './cells.ts';
import { tellRolesByCells } from './column-cells.ts';
import { readHeadless } from './headless.ts';
import { readPairs } from './paired-cell.ts';

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

/** What the columns of a table of constants hold: value, name, meaning. */
const constantColumns: Column[] = [
  { role: 'code', label: '' },
  { role: undefined, label: '' },
  { role: 'message', label: '' },
];

/** Tells by its labels and its cells what a table is for. */
export function readTable(table: Element, vocabulary: Vocabulary): TableReading {
  const [head, ...rows] = table.children.filter((child): child is Element => isElement(child, 'tr'));
  if (!head || rows.length === 0) return { kind: 'other' };
  if (table.properties.dataConstants) return { kind: 'errors', columns: constantColumns, rows };
  const headless = readHeadless([head, ...rows], vocabulary);
  if (headless) return { kind: 'errors', ...headless };
  if (isTransposed(head, rows, vocabulary)) {
    return { kind: 'transposed', rows: textOf(head) === '' ? rows : [head, ...rows] };
  }
  const columns = cellsOf(head).map((cell): Column => {
    const text = textOf(cell);
    return { role: columnRole(text, vocabulary), label: bareLabel(text) };
  });
  tellRolesByCells(columns, rows, vocabulary);
  const has = (role: Role) => columns.some((column) => column.role === role);
  const remedy = has('action') || has('cause');
  const code = columns.find((column) => column.role === 'code');
  // An "ID" or a "Código" beside columns that say nothing of errors may count anything.
  const ofErrors = remedy || has('message') || (code !== undefined && vocabulary.mentionsError(code.label));
  if (code && ofErrors && columns.length > 1) return { kind: 'errors', columns, rows };
  if ((has('message') || has('symptom')) && remedy) return { kind: 'errors', columns, rows };
  if (has('message') && columns.length > 1 && messagesNameCodes(columns, rows, vocabulary))
    return { kind: 'errors', columns, rows };
  if (has('cause') && has('action')) return { kind: 'causes', columns, rows };
  if (rows.some((row) => cellsOf(row).some((cell) => readPairs(cell.children, vocabulary).length > 0)))
    return { kind: 'errors', columns, rows };
  return { kind: 'other' };
}

/** "Mensagem ou código de erro" over messages that each name a code: `… (0xC7D14FB5)`. */
function messagesNameCodes(columns: Column[], rows: Element[], vocabulary: Vocabulary): boolean {
  const index = columns.findIndex(({ role }) => role === 'message');
  const coded = rows.filter((row) => codesInSentence(textOf(cellContent(row, index)), vocabulary).length > 0);
  return coded.length > 1 && coded.length >= rows.length * 0.6;
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
