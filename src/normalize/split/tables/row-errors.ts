import type { Element } from 'hast';
import type { Part } from '../../model.ts';
import { textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { type RowError, readPairedRow, readRow } from './read-row.ts';
import type { Column } from './tables.ts';

/** Reads the rows of a table of errors. A row without code and message goes on with the row above. */
export function readRowErrors(columns: Column[], rows: Element[], vocabulary: Vocabulary): RowError[] {
  const errors: RowError[] = [];
  for (const row of rows) {
    if (textOf(row) === '') continue;
    const paired = readPairedRow(columns, row, vocabulary);
    if (paired.length > 0) {
      errors.push(...paired);
      continue;
    }
    const error = readRow(columns, row, vocabulary);
    const last = errors.at(-1);
    const repeats =
      last !== undefined && (error.identity === '' || (error.identity === last.identity && hasCauses(error)));
    if (repeats) last.parts.push(...error.parts.filter((part) => part.type !== 'message').map(withoutLabels));
    else errors.push(error);
  }
  return errors;
}

function hasCauses(error: RowError): boolean {
  return error.parts.some((part) => part.type === 'cause');
}

function withoutLabels(part: Part): Part {
  if (part.type === 'actions') return { type: 'actions', body: part.body };
  if (part.type !== 'cause') return part;
  const { label: _label, ...cause } = part;
  return { ...cause, actions: cause.actions.map(({ body }) => ({ type: 'actions', body })) };
}
