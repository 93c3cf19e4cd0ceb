import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Analyse, Analysis, Place } from './analysis.ts';
import { isRemedy, type SectionEvidence } from './evidence.ts';
import { hasOtherCodes, haveAllCodes } from './section-codes.ts';
import type { Section } from './sections.ts';
import type { RowError } from './tables/read-row.ts';

/** What was found of a section, from which its kind follows. */
interface Findings extends Pick<Analysis, 'heading' | 'rows'> {
  section: Section;
  place: Place;
  evidence: SectionEvidence;
}

/** Decides what a section is: one error, the heading over errors, or a text that tells of none. */
export function kindOf(findings: Findings, analyse: Analyse, vocabulary: Vocabulary): Analysis['kind'] {
  const { section, heading, rows, evidence } = findings;
  if (tellsOfErrorAbove(findings, analyse, vocabulary)) return 'text';
  if (headsOwnCodes(findings, analyse) || headsOtherCodes(findings, analyse) || headsRows(findings))
    return 'group';
  if (heading || tellsOfError(evidence) || rows.length > 0) return 'error';
  return areTexts(section.children, analyse) ? 'text' : 'group';
}

/** Whether the text under a heading tells of one error, whatever the heading says. */
export function tellsOfError({ structured, told, labelled }: SectionEvidence): boolean {
  return structured || told || labelled;
}

/** "Solução para esse problema" tells of the section above it, in whatever form. */
function tellsOfErrorAbove(
  { section, place, heading, rows }: Findings,
  analyse: Analyse,
  vocabulary: Vocabulary,
): boolean {
  return (
    !place.isRoot &&
    !heading &&
    rows.length === 0 &&
    (place.ofErrorAbove || isRemedy(section.text, vocabulary)) &&
    areTexts(section.children, analyse)
  );
}

/** "Falhas de logon (IDs 95519, 95520)", with a section or a row for each of its codes under it. */
function headsOwnCodes({ section, heading, rows, evidence }: Findings, analyse: Analyse): boolean {
  return (
    heading?.place === 'named' &&
    !tellsOfError(evidence) &&
    rows.length === 0 &&
    haveAllCodes(section.children, heading.codes, analyse)
  );
}

/** An article whose heading names a code, over sections of other codes, and none that tells of the code itself. */
function headsOtherCodes({ section, place, heading, evidence }: Findings, analyse: Analyse): boolean {
  return (
    place.isRoot &&
    heading !== undefined &&
    !evidence.told &&
    section.children.some((child) => hasOtherCodes(child, heading.codes, analyse))
  );
}

/** A heading over rows that are errors of their own. */
function headsRows({ place, heading, rows, evidence }: Findings): boolean {
  if (rows.length === 0) return false;
  if (heading?.place === 'leading') return tellApart(rows, heading.codes);
  if (rows.length > 1) return true;
  // A row with its own code under a heading without one: the heading is that of a group that has one member.
  const isGroupOfOne = rows[0]?.hasCodeColumn === true && !evidence.told && !evidence.labelled;
  return !heading && (place.isRoot || isGroupOfOne);
}

/** Rows that tell the code above them apart by a second one: "0xC1900101 - 0x20004" under "0xC1900101". */
function tellApart(rows: RowError[], above: string[]): boolean {
  const known = above.map((code) => code.toLowerCase());
  const seconds = rows.map(({ codes }) => {
    const others = codes.filter((code) => !known.includes(code.toLowerCase()));
    return others.length < codes.length ? others.join(' ') : '';
  });
  return rows.length > 1 && !seconds.includes('') && new Set(seconds).size === rows.length;
}

function areTexts(sections: Section[], analyse: Analyse): boolean {
  return sections.every((section) => analyse(section).kind === 'text');
}
