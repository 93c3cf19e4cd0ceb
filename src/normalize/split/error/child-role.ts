import type { ElementContent } from 'hast';
import { textOf, trimInline } from '../../tree.ts';
import type { Role, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { headingRole, readHeading } from '../headings/heading.ts';
import { bareLabel } from '../labels/label-lead.ts';
import type { Section } from '../sections.ts';

/** What the heading of a section below an error says that the section tells. */
export interface ChildRole {
  role: Role;
  label: string;
  /** The heading's own words after the label: "Causa 1: a porta está bloqueada". */
  title: ElementContent[];
}

/** Reads the heading of a section as a label, with or without words of its own after it. */
export function childRole(section: Section, vocabulary: Vocabulary): ChildRole | undefined {
  const role = headingRole(section.text, vocabulary) ?? roleOfCode(section.text, vocabulary)?.role;
  if (role) return { role, label: bareLabel(section.text), title: [] };
  const match = /^([^:–—]{2,50}?)\s*(?::|[–—]|\s-)\s+(?=\S)/.exec(section.text);
  const lead = match?.[1] ? vocabulary.role(match[1]) : undefined;
  const first = section.title[0];
  if (!match?.[1] || first?.type !== 'text' || !first.value.startsWith(match[0].trimEnd())) return undefined;
  if (lead !== 'cause' && lead !== 'action') return undefined;
  const rest = first.value.slice(match[0].trimEnd().length);
  return {
    role: lead,
    label: bareLabel(match[1]),
    title: trimInline([{ ...first, value: rest }, ...section.title.slice(1)]),
  };
}

/** A heading that says what it tells of the error whose codes it names: "Solução do erro InvalidSoftMatch". */
export function roleOfCode(
  text: string,
  vocabulary: Vocabulary,
): { role: Role; codes: string[] } | undefined {
  const codes = readHeading(text, vocabulary)?.codes ?? [];
  const words = codes.reduce((rest, code) => rest.replace(code, ' '), text);
  // "¿Cómo soluciono el código de error X?"
  const plain = words
    .split(/\s+/)
    .filter((word) => vocabulary.role(word) !== 'code')
    .join(' ');
  const role = codes.length > 0 ? (vocabulary.role(words) ?? vocabulary.role(plain)) : undefined;
  return role === 'cause' || role === 'action' ? { role, codes } : undefined;
}

/** What a section tells of the one above it; none where it is told of in sections of its own ("1. Problema"). */
export function partRole(section: Section, vocabulary: Vocabulary): Role | undefined {
  const role = childRole(section, vocabulary)?.role;
  const tells = section.children.some((child) => {
    const inner = childRole(child, vocabulary)?.role;
    return inner === 'cause' || inner === 'action';
  });
  return (role === 'symptom' || role === 'message') && tells ? undefined : role;
}

/** The number that a heading counts with: "Causa 2", "Solução para a causa 2". */
export function headingNumber(text: string): string | undefined {
  return /(\d+)\D*$/.exec(textOf([{ type: 'text', value: text.replace(/[:–—].*$/, '') }]))?.[1];
}

/** Whether what a section tells is in several sections below it: "Causa 1" and "Causa 2" under "Causa". */
export function isCounted(section: Section, role: Role, vocabulary: Vocabulary): boolean {
  return (
    section.children.length > 0 &&
    section.children.every(({ text }) => headingNumber(text) !== undefined && vocabulary.role(text) === role)
  );
}
