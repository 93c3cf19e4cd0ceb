import type { Element } from 'hast';
import type { SplitContext } from './context.ts';
import { evidenceIn, isRemedy } from './evidence.ts';
import { type HeadingCodes, isGeneric, readHeading } from './heading.ts';
import { keywordHeading, readHeadings } from './headings.ts';
import type { RowError } from './read-row.ts';
import { readSectionRows } from './section-rows.ts';
import type { Section } from './sections.ts';
import { readTable, type TableReading, tablesIn } from './tables.ts';

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
interface Place {
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
  { isRoot, underErrors, ofErrorAbove, isMessage }: Place,
  context: SplitContext,
  isSummary: (row: RowError) => boolean,
  analyse: Analyse,
): Analysis {
  const { vocabulary } = context;
  const generic = isGeneric(section.text, vocabulary);
  const heading =
    generic || ofErrorAbove
      ? undefined
      : (readHeading(section.text, vocabulary) ??
        (isRoot ? keywordHeading(section.text, context.keywords) : undefined));
  const tables = new Map(tablesIn(section.blocks).map((table) => [table, readTable(table, vocabulary)]));
  const { rows, rowTables } = readSectionRows(section, tables, isSummary, vocabulary);

  const { structured, told, labelled, hinted, says } = evidenceIn(
    section,
    { generic, isRoot, underErrors, isMessage, tables },
    analyse,
    vocabulary,
  );
  const evidence = structured || told || labelled || hinted || rows.length > 0;
  // The heading of an article counts no sections.
  const counts = !isRoot || !/^\d/.test(heading?.codes[0] ?? '');
  const coded = heading !== undefined && (heading.sure || evidence || !counts);

  const result = (kind: Analysis['kind']): Analysis => ({
    kind,
    heading: coded ? heading : undefined,
    rows,
    rowTables,
    tables,
    tells: structured || told || labelled,
    says,
    isMessage,
  });
  // "Solução para esse problema" tells of the section above it, in whatever form.
  if (
    !isRoot &&
    !coded &&
    rows.length === 0 &&
    (ofErrorAbove || isRemedy(section.text, vocabulary)) &&
    section.children.every((child) => analyse(child).kind === 'text')
  )
    return result('text');
  // "Falhas de logon (IDs 95519, 95520)", with a section or a row for each of its codes under it.
  if (coded && heading.place === 'named' && !structured && !told && !labelled && rows.length === 0) {
    const told = section.children.flatMap((child) => codesBelow(child, analyse)).map(lower);
    if (told.length > 1 && heading.codes.every((code) => told.includes(lower(code)))) return result('group');
  }
  const rowsTellOther =
    rows.length > 1 && rows.some((row) => row.codes.length > 0 || heading?.place !== 'leading');
  if (
    isRoot &&
    coded &&
    section.children.some((child) => hasOtherCodes(child, heading?.codes ?? [], analyse))
  )
    return result('group');
  if (rowsTellOther && !(coded && heading?.place === 'leading')) return result('group');
  // A row with its own code under a heading without one: the heading is that of a group that has one member.
  const isGroupOfOne = rows.length === 1 && rows[0]?.hasCodeColumn === true && !told && !labelled;
  if (rows.length > 0 && !coded && (isRoot || isGroupOfOne)) return result('group');
  if (coded || structured || told || labelled || rows.length > 0) return result('error');
  return result(section.children.some((child) => analyse(child).kind !== 'text') ? 'group' : 'text');
}

/** The codes of a section, of the rows of its tables and of the sections below it. */
function codesBelow(section: Section, analyse: Analyse): string[] {
  const { heading, rows } = analyse(section);
  return [
    ...(heading?.codes ?? []),
    ...rows.flatMap((row) => row.codes),
    ...section.children.flatMap((child) => codesBelow(child, analyse)),
  ];
}

/** True where errors of other codes stand in a section. */
function hasOtherCodes(section: Section, codes: string[], analyse: Analyse): boolean {
  const analysis = analyse(section);
  const own = [...(analysis.heading?.codes ?? []), ...analysis.rows.flatMap((row) => row.codes)];
  const known = codes.map(lower);
  return (
    own.some((code) => !known.includes(lower(code))) ||
    section.children.some((child) => hasOtherCodes(child, codes, analyse))
  );
}

function lower(code: string): string {
  return code.toLowerCase();
}
