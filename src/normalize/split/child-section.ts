import type { ActionsPart, Part } from '../model.ts';
import type { Role, Vocabulary } from '../vocabulary.ts';
import type { Analyse } from './analysis.ts';
import { readCauses } from './causes.ts';
import { childRole, headingNumber } from './child-role.ts';
import { codesOfLabel } from './label-codes.ts';
import { bareLabel } from './label-lead.ts';
import { readSegments } from './labels.ts';
import { readMessages } from './messages.ts';
import { quoteIntroduction } from './prose-parts.ts';
import { flattenSection, sectionParts } from './section-parts.ts';
import type { Section } from './sections.ts';
import { partsOfSegment } from './segment-parts.ts';
import { readBlocks, transposedCodes } from './table-parts.ts';
import { titledCause } from './titled-cause.ts';

/**
 * A section below an error whose heading says what it tells: its cause, what to do. Others stay sections.
 *
 * @param explains true where the error is named and no section tells its cause: "Problema" does, then
 */
export function addChild(
  child: Section,
  parts: Part[],
  labelCodes: string[],
  explains: boolean,
  analyse: Analyse,
  vocabulary: Vocabulary,
  depth = 2,
): void {
  const told = childRole(child, vocabulary);
  // "Causa 1" and "Causa 2" under "Causa": each is one.
  if (
    told &&
    child.children.length > 0 &&
    child.children.every((inner) => counts(inner, told.role, vocabulary))
  ) {
    parts.push(...sectionParts([{ ...child, children: [] }], depth));
    for (const inner of child.children)
      addChild(inner, parts, labelCodes, explains, analyse, vocabulary, depth + 1);
    return;
  }
  const label = told?.label ?? child.text;
  const content = flattenSection(child);
  switch (told?.role) {
    case 'cause': {
      if (told.title.length > 0) parts.push(titledCause(told, content, vocabulary));
      else parts.push(...readCauses(content, label, vocabulary));
      return;
    }
    case 'action': {
      const { tables } = analyse(child);
      if ([...tables.values()].some(({ kind }) => kind === 'causes')) {
        parts.push(...sectionParts([{ ...child, blocks: [], children: [] }], depth));
        parts.push(
          ...readBlocks(child.blocks, analyse(child), vocabulary),
          ...sectionParts(child.children, depth + 1),
        );
        return;
      }
      const actions: ActionsPart = { type: 'actions', label: bareLabel(child.text), body: content };
      const cause = numberedCause(child.text, parts);
      if (cause) cause.actions.push(actions);
      else parts.push(actions);
      return;
    }
    case 'message':
      parts.push(...readMessages(content, label, vocabulary));
      return;
    case 'code':
      labelCodes.push(...codesOfLabel({ label, content }, vocabulary));
      parts.push(...sectionParts([child]));
      return;
    case 'symptom':
    case 'description': {
      const analysis = analyse(child);
      if ([...analysis.tables.values()].some(({ kind }) => kind === 'transposed')) {
        parts.push(...sectionParts([{ ...child, blocks: [], children: [] }], depth));
        parts.push(
          ...readBlocks(child.blocks, analysis, vocabulary),
          ...sectionParts(child.children, depth + 1),
        );
        labelCodes.push(...transposedCodes(analysis, vocabulary));
        return;
      }
      const quoted = readSegments(child.blocks, vocabulary).flatMap((segment): Part[] =>
        segment.role === undefined
          ? [{ type: 'prose', body: segment.content }]
          : partsOfSegment(segment, vocabulary),
      );
      quoteIntroduction(quoted, true, [], vocabulary);
      const isQuoted = quoted.some((part) => part.type === 'message');
      if (explains && told.role === 'symptom' && !isQuoted) {
        parts.push(...readCauses(content, label, vocabulary));
        return;
      }
      const [lead] = quoted;
      const before = lead?.type === 'prose' ? lead.body : [];
      parts.push(...sectionParts([{ ...child, blocks: before, children: [] }], depth));
      parts.push(...(lead?.type === 'prose' ? quoted.slice(1) : quoted));
      parts.push(...sectionParts(child.children, depth + 1));
      return;
    }
    default: {
      // "**Solução:**" right over a section that tells it.
      const last = parts.at(-1);
      if (last?.type === 'actions' && last.body.length === 0 && analyse(child).kind === 'text') {
        last.body = flattenSection({ ...child, blocks: [], children: [child] });
        return;
      }
      // A problem known to lead to the error, and what to do about it.
      const cause =
        analyse(child).kind === 'error'
          ? titledCause({ title: child.title }, content, vocabulary)
          : undefined;
      if (cause && cause.actions.length > 0) parts.push(cause);
      else parts.push(...sectionParts([child]));
    }
  }
}

/** Whether a section is one of several of a kind: "Causa 2". */
function counts(section: Section, role: Role, vocabulary: Vocabulary): boolean {
  return headingNumber(section.text) !== undefined && vocabulary.role(section.text) === role;
}

/** The cause that "Solução 2" or "Solução para a causa 2" is for. */
function numberedCause(text: string, parts: Part[]): Extract<Part, { type: 'cause' }> | undefined {
  const number = headingNumber(text);
  if (number === undefined) return undefined;
  return parts
    .filter((part) => part.type === 'cause')
    .find((cause) => headingNumber(cause.label ?? '') === number);
}
