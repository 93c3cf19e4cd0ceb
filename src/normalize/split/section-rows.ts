import type { Element } from 'hast';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Analysis } from './analysis.ts';
import type { Section } from './sections.ts';
import { readListErrors } from './tables/list-errors.ts';
import type { RowError } from './tables/read-row.ts';
import { readRecord } from './tables/record-table.ts';
import { readRowErrors } from './tables/row-errors.ts';
import type { TableReading } from './tables/tables.ts';

/** The errors that rows of tables and items of lists tell, without those that only sum up sections. */
export function readSectionRows(
  section: Section,
  tables: ReadonlyMap<Element, TableReading>,
  isSummary: (row: RowError) => boolean,
  vocabulary: Vocabulary,
): Pick<Analysis, 'rows' | 'rowTables'> {
  const rows: RowError[] = [];
  const rowTables = new Set<Element>();
  for (const [table, reading] of tables) {
    if (reading.kind !== 'errors') continue;
    const found = readRowErrors(reading.columns, reading.rows, vocabulary);
    const own = found.filter((row) => !isSummary(row));
    if (own.length === 0) continue;
    if (own.length === found.length) rowTables.add(table);
    rows.push(...own);
  }
  for (const [table, error] of readRecords(tables, vocabulary)) {
    rowTables.add(table);
    rows.push(error);
  }
  for (const { item, error } of readListErrors(section.blocks, section.text, vocabulary)) {
    rowTables.add(item);
    rows.push(error);
  }
  return { rows, rowTables };
}

/** Tables that are an error each. A single one tells of the section that it stands in. */
function readRecords(
  tables: ReadonlyMap<Element, TableReading>,
  vocabulary: Vocabulary,
): [Element, RowError][] {
  const records = [...tables].flatMap(([table, { kind }]): [Element, RowError][] => {
    const record = kind === 'errors' || kind === 'causes' ? undefined : readRecord(table, vocabulary);
    return record ? [[table, record]] : [];
  });
  return new Set(records.map(([, { identity }]) => identity)).size > 1 ? records : [];
}
