import type { ActionsPart, Part } from '../../model.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { readCauses } from '../causes/causes.ts';
import { readActionCell } from './row-cells.ts';
import type { Cell } from './row-readers.ts';

/**
 * The causes of a row and what to do about them. The actions belong to the first cause, unless their own cells tell
 * causes.
 */
export function readRemedies(causes: Cell[], actions: ActionsPart[], vocabulary: Vocabulary): Part[] {
  const told = actions
    .filter(({ body }) => body.length > 0)
    .flatMap((part) => readActionCell(part, causes.length === 0, vocabulary));
  const onlyActions = told.filter((part) => part.type === 'actions');
  const areOwn = causes.length > 0 && onlyActions.length === told.length;
  const [first, ...others] = causes.map(({ label, content }, index) =>
    readCauses(content, label, vocabulary, index === 0 && areOwn ? onlyActions : []),
  );
  return [...(first ?? []), ...(areOwn ? [] : told), ...others.flat()];
}
