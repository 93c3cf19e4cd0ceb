import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Analyse } from './analysis.ts';
import { childRole } from './error/child-role.ts';
import type { Section } from './sections.ts';

/** The sections below an error that belong to its page; the others have pages of their own. */
export function stayingBelow(section: Section, analyse: Analyse, vocabulary: Vocabulary): Section[] {
  const { heading } = analyse(section);
  return section.children.filter(
    (child) =>
      analyse(child).kind === 'text' ||
      isPartOf(child, analyse, vocabulary) ||
      (heading !== undefined && isNameless(child, analyse)),
  );
}

/** A section named after what it tells of the error above it, and that tells of no error of its own. */
function isPartOf(section: Section, analyse: Analyse, vocabulary: Vocabulary): boolean {
  const role = vocabulary.role(section.text);
  if (role === undefined || role === 'code') return false;
  const { heading, rows } = analyse(section);
  return (
    heading === undefined &&
    rows.length === 0 &&
    section.children.every(
      (child) => childRole(child, vocabulary)?.role === role || analyse(child).kind === 'text',
    )
  );
}

/** A section that tells what to do without a code, a message or an error below it: below a code it tells of that. */
function isNameless(section: Section, analyse: Analyse): boolean {
  const { kind, heading, rows, says } = analyse(section);
  return (
    kind === 'error' &&
    heading === undefined &&
    rows.length === 0 &&
    !says &&
    section.children.every((child) => analyse(child).kind === 'text')
  );
}
