import type { Element, ElementContent } from 'hast';
import { textOf } from '../tree.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Analyse } from './analysis.ts';
import { leadsToCauses } from './causes/unlabelled.ts';
import { codeInText } from './codes/code-in-text.ts';
import { childRole, partRole } from './error/child-role.ts';
import { isLabelled, isQuoted, quotedAtEnd, quotedWithin } from './headings/heading-message.ts';
import { quotingText } from './headings/quoting-text.ts';
import { readSegments } from './labels/labels.ts';
import { findAnnounced } from './messages/announced.ts';
import type { Section } from './sections.ts';
import type { TableReading } from './tables/tables.ts';

/** What shows that a section is an error, whatever its heading says. */
export interface SectionEvidence {
  /** A table names the parts of one error. */
  structured: boolean;
  /** Sections below it tell its cause, its message, what to do. */
  told: boolean;
  /** Its text labels these, or quotes a message and says what to do. */
  labelled: boolean;
  /** A label that guides have, too: it tells of an error where the heading has a code. */
  hinted: boolean;
  /** The heading, a label or a quotation says its message. */
  says: boolean;
}

/** @param place where the section stands, and what its heading and its tables are */
export function evidenceIn(
  section: Section,
  place: {
    generic: boolean;
    isRoot: boolean;
    /** True under a heading that speaks of errors: "Mensagens de erro comuns". */
    underErrors: boolean;
    /** True where the article lists its heading as a message. */
    isMessage: boolean;
    tables: ReadonlyMap<Element, TableReading>;
  },
  analyse: Analyse,
  vocabulary: Vocabulary,
): SectionEvidence {
  // "Causas e soluções" after errors of an article tells of these, not of the article.
  const first = place.isRoot ? section.children.findIndex((child) => analyse(child).heading) : -1;
  // "Mensagens de erro" over sections that are errors is their heading, not a message of this section.
  const parts = section.children
    .slice(0, first < 0 ? undefined : first)
    .filter((child) => !child.children.some((inner) => analyse(inner).kind !== 'text'));
  // "Causa 1" and "Causa 2" under "Causa" tell of what "Causa" tells of.
  const ownRole = childRole(section, vocabulary)?.role;
  const roles = new Set(
    parts
      .map((child) => partRole(child, vocabulary))
      .filter((role) => role === undefined || role !== ownRole),
  );
  const labels = new Set(readSegments(section.blocks, vocabulary).map((segment) => segment.role));
  const isAlone =
    !place.isRoot ||
    section.children.map(analyse).every(({ kind, isMessage }) => kind === 'text' || isMessage);
  const tellsMore = section.blocks.length > 0 || section.children.length > 0;
  const hasRemedy = labels.has('cause') || labels.has('action') || tellsWhatToDo(section, vocabulary);
  const quotes = quotesMessage(section, vocabulary);
  const isTitled =
    place.isMessage ||
    isLabelled(section.text, vocabulary) ||
    quotedWithin(quotingText(section), vocabulary) !== undefined;
  return {
    structured: [...place.tables.values()].some(({ kind }) => kind === 'transposed' || kind === 'causes'),
    told:
      roles.has('cause') ||
      roles.has('symptom') ||
      roles.has('message') ||
      (roles.has('action') && place.generic) ||
      (isAlone && parts.some((child) => isRemedy(child.text, vocabulary) && analyse(child).tells)),
    labelled:
      labels.has('message') ||
      (isAlone && hasRemedy && quotes) ||
      (isAlone && tellsMore && isTitled) ||
      (labels.has('action') && place.underErrors && ownRole === undefined) ||
      (!place.isRoot &&
        codeInText(section, vocabulary) !== undefined &&
        tellsWhatToDo(section, vocabulary)) ||
      (isAlone &&
        !place.isRoot &&
        (place.underErrors || vocabulary.mentionsError(section.text)) &&
        ownRole === undefined &&
        section.blocks.some((block) => explainsSomewhere(textOf(block), vocabulary)) &&
        section.blocks.some((block) => vocabulary.instructs(textOf(block)))) ||
      (isAlone &&
        roles.has('action') &&
        vocabulary.mentionsError(section.text) &&
        section.blocks.some((block, index) => tellsCauses(block, section.blocks[index + 1], vocabulary))) ||
      (labels.has('symptom') && (labels.has('cause') || labels.has('action'))) ||
      (labels.has('code') && labels.size > 1) ||
      (labels.has('cause') && (labels.has('action') || (isAlone && tellsWhatToDo(section, vocabulary)))),
    hinted: labels.has('description') || roles.has('action') || labels.has('action') || labels.has('cause'),
    says: labels.has('message') || roles.has('message') || quotes || isTitled,
  };
}

/** True for a heading that says nothing but that a cause, what to do, or where to read on follows. */
export function isRemedy(text: string, vocabulary: Vocabulary): boolean {
  const role = vocabulary.role(text);
  return role === 'cause' || role === 'action' || role === 'more';
}

/** Whether the heading, or the text before any label, quotes a message. */
function quotesMessage(section: Section, vocabulary: Vocabulary): boolean {
  const heading = quotingText(section);
  if (isQuoted(heading) || quotedAtEnd(heading, vocabulary)) return true;
  const [introduction] = readSegments(section.blocks, vocabulary);
  return (
    introduction !== undefined &&
    introduction.role === undefined &&
    findAnnounced(introduction.content, vocabulary) !== undefined
  );
}

/** "Esse erro ocorre quando …", "O erro tem as seguintes causas:" over a list of them. */
function tellsCauses(
  block: ElementContent,
  next: ElementContent | undefined,
  vocabulary: Vocabulary,
): boolean {
  return vocabulary.explains(textOf(block)) || leadsToCauses(block, next, vocabulary);
}

function tellsWhatToDo(section: Section, vocabulary: Vocabulary): boolean {
  return section.blocks.some(
    (block) => vocabulary.instructs(textOf(block)) || explainsSomewhere(textOf(block), vocabulary),
  );
}

function explainsSomewhere(text: string, vocabulary: Vocabulary): boolean {
  return text.split(/[.!?]\s+/).some((sentence) => vocabulary.explains(sentence));
}
