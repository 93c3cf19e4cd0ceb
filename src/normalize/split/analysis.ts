import type { Element } from 'hast';
import type { SplitContext } from './context.ts';
import { evidenceIn } from './evidence.ts';
import { type HeadingCodes, isGeneric, readHeading } from './headings/heading.ts';
import { keywordHeading, readHeadings } from './headings/headings.ts';
import { kindOf, tellsOfError } from './section-kind.ts';
import { readSectionRows } from './section-rows.ts';
import type { Section } from './sections.ts';
import type { RowError } from './tables/read-row.ts';
import { readTable, type TableReading, tablesIn } from './tables/tables.ts';

/** What a section is, and what was found in it. */
export interface Analysis {
  /** `error`: the section is one error. `group`: it only heads errors. `text`: it tells of none. */
  kind: 'error' | 'group' | 'text';
  heading: HeadingCodes | undefined;
  /** Errors that are rows of a table in the section and have no section of their own. */
  rows: RowError[];
  /** The tables, and the items of lists, that the rows come from. */
  rowTables: Set<Element>;
  tables: Map<Element, TableReading>;
  /** Its text tells of one error, whatever its heading says. */
  tells: boolean;
  /** Its heading or its text says the message of an error. */
  says: boolean;
  /** Its heading is a message as it stands. */
  isMessage: boolean;
}

/** Answers what a section is; the same question is answered once. */
export type Analyse = (section: Section) => Analysis;

/** @param root the article, in which rows of tables may link to the sections of their errors */
export function createAnalysis(root: Section, context: SplitContext): Analyse {
  const known = new Map<Section, Analysis>();
  const { headed, underErrors, ofErrorAbove, messages } = readHeadings(root, context.vocabulary);

  /** A row that links into the article and whose code has a section there is that section's summary. */
  const isSummary = (row: RowError): boolean =>
    row.link !== undefined && row.codes.some((code) => headed.has(code.toLowerCase()));

  const analyse: Analyse = (section) => {
    const before = known.get(section);
    if (before) return before;
    const place = {
      isRoot: section === root,
      underErrors: underErrors.has(section),
      ofErrorAbove: ofErrorAbove.has(section),
      isMessage: messages.has(section),
    };
    const analysis = analyseSection(section, place, context, isSummary, analyse);
    known.set(section, analysis);
    return analysis;
  };
  return analyse;
}

/** Where a section stands in its article. */
export interface Place {
  isRoot: boolean;
  /** True under a heading that speaks of errors: "Mensagens de erro comuns". */
  underErrors: boolean;
  /** True for "Solução do erro X" under the heading "X". */
  ofErrorAbove: boolean;
  /** True where the article lists its heading as a message. */
  isMessage: boolean;
}

function analyseSection(
  section: Section,
  place: Place,
  context: SplitContext,
  isSummary: (row: RowError) => boolean,
  analyse: Analyse,
): Analysis {
  const { vocabulary } = context;
  const { isMessage } = place;
  const generic = isGeneric(section.text, vocabulary);
  const tables = new Map(tablesIn(section.blocks).map((table) => [table, readTable(table, vocabulary)]));
  const { rows, rowTables } = readSectionRows(section, tables, isSummary, vocabulary);
  const evidence = evidenceIn(section, { ...place, generic, tables }, analyse, vocabulary);
  const tells = tellsOfError(evidence);
  const { says } = evidence;

  const isBacked = tells || evidence.hinted || rows.length > 0;
  const named = generic || place.ofErrorAbove ? undefined : codesOfHeading(section, place, context);
  const heading = named && isCode(named, place, isBacked) ? named : undefined;
  const kind = kindOf({ section, place, heading, rows, evidence }, analyse, vocabulary);
  return { kind, heading, rows, rowTables, tables, tells, says, isMessage };
}

function codesOfHeading(
  { text }: Section,
  { isRoot }: Place,
  { keywords, vocabulary }: SplitContext,
): HeadingCodes | undefined {
  return readHeading(text, vocabulary) ?? (isRoot ? keywordHeading(text, keywords) : undefined);
}

/** Whether what a heading may say as a code is one; the heading of an article counts no sections. */
function isCode({ codes, sure }: HeadingCodes, { isRoot }: Place, isBacked: boolean): boolean {
  return sure || isBacked || (isRoot && /^\d/.test(codes[0] ?? ''));
}
