import type { Part } from '../../model.ts';
import { sectionParts } from '../section-parts.ts';
import type { Section } from '../sections.ts';
import { readBlocks } from '../tables/table-parts.ts';
import type { TableReading } from '../tables/tables.ts';
import type { ChildContext } from './child-context.ts';

/** Whether a section has a table of a kind. */
export function hasTable(section: Section, kind: TableReading['kind'], { analyse }: ChildContext): boolean {
  return [...analyse(section).tables.values()].some((table) => table.kind === kind);
}

/** A section that tells the parts of an error in a table: its heading alone, then these, then what is below it. */
export function readTableSection(section: Section, { analyse, depth, vocabulary }: ChildContext): Part[] {
  return [
    ...sectionParts([{ ...section, blocks: [], children: [] }], depth),
    ...readBlocks(section.blocks, analyse(section), vocabulary),
    ...sectionParts(section.children, depth + 1),
  ];
}
