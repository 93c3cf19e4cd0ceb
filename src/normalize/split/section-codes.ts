import type { Analyse } from './analysis.ts';
import type { Section } from './sections.ts';

/** The codes of a section, of the rows of its tables and of the sections below it, folded. */
function codesBelow(section: Section, analyse: Analyse): string[] {
  return [...ownCodes(section, analyse), ...section.children.flatMap((child) => codesBelow(child, analyse))];
}

/** True where errors of other codes stand in a section. */
export function hasOtherCodes(section: Section, codes: string[], analyse: Analyse): boolean {
  const known = codes.map(lower);
  return codesBelow(section, analyse).some((code) => !known.includes(code));
}

/** True where each of several codes stands somewhere in some sections, and these have more than one in all. */
export function haveAllCodes(sections: Section[], codes: string[], analyse: Analyse): boolean {
  const told = sections.flatMap((section) => codesBelow(section, analyse));
  return told.length > 1 && codes.every((code) => told.includes(lower(code)));
}

function ownCodes(section: Section, analyse: Analyse): string[] {
  const { heading, rows } = analyse(section);
  return [...(heading?.codes ?? []), ...rows.flatMap((row) => row.codes)].map(lower);
}

function lower(code: string): string {
  return code.toLowerCase();
}
