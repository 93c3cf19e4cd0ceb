import type { Element, ElementContent } from 'hast';
import type { Part } from '../../model.ts';
import { element, isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Analysis } from '../analysis.ts';
import { asBlocks } from '../as-blocks.ts';
import { readCauses } from '../causes/causes.ts';
import { codesOfLabel } from '../codes/label-codes.ts';
import { bareLabel } from '../labels/label-lead.ts';
import type { Segment } from '../labels/labels.ts';
import { partsOfSegment } from '../labels/segment-parts.ts';
import { cellContent } from './cells.ts';
import { isStrongCode } from './column-cells.ts';
import type { RowError } from './read-row.ts';
import type { TableReading } from './tables.ts';

/** Unlabelled text of an error: tables by what they tell, the rest as prose. */
export function readBlocks(blocks: ElementContent[], analysis: Analysis, vocabulary: Vocabulary): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const reading = isElement(block) ? analysis.tables.get(block) : undefined;
    const told =
      isElement(block) && reading
        ? readTableParts(reading, analysis, analysis.rowTables.has(block), vocabulary)
        : undefined;
    if (told) parts.push(...told);
    else parts.push({ type: 'prose', body: [block] });
  }
  return parts;
}

function readTableParts(
  reading: TableReading,
  analysis: Analysis,
  isOwn: boolean,
  vocabulary: Vocabulary,
): Part[] | undefined {
  switch (reading.kind) {
    case 'errors':
      return isOwn ? partsOfRows(analysis.rows) : undefined;
    case 'transposed':
      return reading.rows.flatMap((row) => partsOfSegment(readTransposedRow(row, vocabulary), vocabulary));
    case 'causes': {
      const cause = reading.columns.findIndex((column) => column.role === 'cause');
      const action = reading.columns.findIndex((column) => column.role === 'action');
      return reading.rows.flatMap((row, index) => {
        const label = (column: number) => (index === 0 ? reading.columns[column]?.label : undefined);
        const actionLabel = label(action);
        const others = reading.columns.flatMap((column, at): Part[] =>
          at === cause || at === action || textOf(cellContent(row, at)) === ''
            ? []
            : partsOfSegment(
                asBlockSegment({
                  ...(column.role === 'message' ? { role: 'message' } : {}),
                  label: column.label,
                  content: cellContent(row, at),
                }),
                vocabulary,
              ),
        );
        const body = asBlockSegment({ content: cellContent(row, action) }).content;
        const actions =
          body.length > 0
            ? [{ type: 'actions' as const, ...(actionLabel ? { label: actionLabel } : {}), body }]
            : [];
        return [...others, ...readCauses(cellContent(row, cause), label(cause), vocabulary, actions)];
      });
    }
    default:
      return undefined;
  }
}

/** Rows that are one error; where they have codes of their own, each says which ones it is about. */
function partsOfRows(rows: RowError[]): Part[] {
  const names = rows.map(({ codes }) => codes.join(', '));
  const areAlike = new Set(names).size < 2;
  return rows.flatMap(({ parts }, index): Part[] => {
    const name = names[index];
    if (areAlike || !name) return parts;
    return [
      { type: 'prose', body: [element('p', [element('strong', [{ type: 'text', value: name }])])] },
      ...parts,
    ];
  });
}

/** A row of a transposed table: its first cell is the label of the second, unless the second is only a code. */
function readTransposedRow(row: Element, vocabulary: Vocabulary): Segment {
  const text = textOf(cellContent(row, 0));
  const content = asBlocks(cellContent(row, 1));
  const role = isName(textOf(content)) ? 'code' : vocabulary.role(text);
  return { ...(role ? { role } : {}), label: bareLabel(text), content };
}

/** A value that is a code or, in one word, the name of one: `JET_errWriteConflict`. */
function isName(value: string): boolean {
  return isStrongCode(value) || /^[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$/.test(value);
}

/** The codes that transposed tables name. */
export function transposedCodes(analysis: Analysis, vocabulary: Vocabulary): string[] {
  return [...analysis.tables.values()].flatMap((reading) =>
    reading.kind !== 'transposed'
      ? []
      : reading.rows
          .map((row) => readTransposedRow(row, vocabulary))
          .filter((segment) => segment.role === 'code')
          .flatMap((segment) => codesOfLabel(segment, vocabulary)),
  );
}

function asBlockSegment(segment: Segment): Segment {
  return { ...segment, content: asBlocks(segment.content) };
}
