import type { Element, ElementContent } from 'hast';
import type { ActionsPart, Part } from '../model.ts';
import { textOf } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { asBlocks } from './as-blocks.ts';
import { readCauses } from './causes.ts';
import { cellContent, cellsOf } from './cells.ts';
import { readCodeCell } from './code-cell.ts';
import { distinctCodes } from './codes.ts';
import { readMessages } from './messages.ts';
import {
  labelledProse,
  linkedAnchor,
  readActionCell,
  readDetails,
  readLabelledCell,
  saysMore,
} from './row-cells.ts';
import { codesOfParts, namesOf } from './row-codes.ts';
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
  const codes: string[] = [];
  const messages: Part[] = [];
  const context: Part[] = [];
  const details: Part[] = [];
  const nothing: Part[] = [];
  const causes: { column: Column; content: ElementContent[] }[] = [];
  const actions: ActionsPart[] = [];
  const hasRemedies = columns.some(({ role }) => role === 'cause' || role === 'action' || role === 'more');
  let name: string | undefined;
  let link: string | undefined;
  let labelled: ReturnType<typeof readLabelledCell>;

  for (const [index, column] of columns.entries()) {
    const content = cellContent(row, index);
    if (textOf(content) === '' && content.length === 0) continue;
    switch (column.role) {
      case 'code': {
        link ??= linkedAnchor(content);
        labelled = readLabelledCell(content, vocabulary);
        if (labelled) {
          codes.push(...labelled.codes);
          messages.push(...labelled.parts);
          break;
        }
        const cell = readCodeCell(content, vocabulary);
        codes.push(...cell.codes);
        if (cell.codes.length > 1 || saysMore(cell, content, vocabulary)) name ??= textOf(content);
        // A cell that says why there is no code, beside the message: "Não associado a um código".
        if (cell.codes.length === 0 && columns.some(({ role }) => role === 'message'))
          context.push(labelledProse(column.label, content));
        else if (cell.rest.length > 0) messages.push(...readMessages(cell.rest, undefined, vocabulary));
        break;
      }
      case 'message':
      case 'symptom':
        // Beside the message "Problema" says why it is shown.
        if (column.role === 'symptom' && columns.some(({ role }) => role === 'message')) {
          if (columns.some(({ role }) => role === 'cause'))
            context.push(labelledProse(column.label, content));
          else causes.push({ column, content });
          break;
        }
        link ??= linkedAnchor(content);
        labelled = readLabelledCell(content, vocabulary);
        codes.push(...(labelled?.codes ?? []));
        messages.push(...(labelled?.parts ?? readMessages(content, column.label, vocabulary)));
        break;
      case 'cause':
        if (vocabulary.isNothing(textOf(content))) nothing.push(labelledProse(column.label, content));
        else causes.push({ column, content });
        break;
      case 'action':
      case 'more':
        if (vocabulary.isNothing(textOf(content))) nothing.push(labelledProse(column.label, content));
        else actions.push({ type: 'actions', label: column.label, body: asBlocks(content) });
        break;
      case 'number':
        break;
      case 'description':
        details.push(
          ...(hasRemedies
            ? [labelledProse(column.label, content)]
            : readDetails(column.label, content, vocabulary)),
        );
        break;
      default:
        // What stands after the message tells more of it.
        if (messages.length === 0) context.push(labelledProse(column.label, content));
        else if (hasRemedies) details.push(labelledProse(column.label, content));
        else details.push(...readDetails(column.label, content, vocabulary));
    }
  }
  const hasCodeColumn = columns.some((column) => column.role === 'code');
  codes.push(...(hasCodeColumn ? namesOf(row, columns, vocabulary) : codesOfParts(messages, vocabulary)));
  if (codes.length === 0 && !hasCodeColumn) codes.push(...codesOfParts([...context, ...details], vocabulary));
  const filled = actions
    .filter((part) => part.body.length > 0)
    .flatMap((part) => readActionCell(part, causes.length === 0, vocabulary));
  const ownActions = filled.filter((part): part is ActionsPart => part.type === 'actions');
  const [cause] = causes;
  const parts: Part[] = [...context, ...messages, ...details];
  if (cause && filled.length === ownActions.length)
    parts.push(...readCauses(cause.content, cause.column.label, vocabulary, ownActions));
  else parts.push(...(cause ? readCauses(cause.content, cause.column.label, vocabulary) : []), ...filled);
  for (const other of causes.slice(1))
    parts.push(...readCauses(other.content, other.column.label, vocabulary));
  parts.push(...nothing);
  return {
    line: row.position?.start.line ?? cellsOf(row)[0]?.position?.start.line ?? 1,
    link,
    codes: distinctCodes(codes),
    hasCodeColumn,
    name,
    identity:
      `${codes.join(' ')} ${messages.map((part) => (part.type === 'message' ? textOf(part.content) : '')).join(' ')}`.trim(),
    parts,
  };
}
