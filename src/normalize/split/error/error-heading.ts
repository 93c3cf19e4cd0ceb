import { fold } from '../../fold.ts';
import type { Part } from '../../model.ts';
import { textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Analysis } from '../analysis.ts';
import { isGeneric } from '../headings/heading.ts';
import {
  isLabelled,
  isPrinted,
  isQuoted,
  quotedAtEnd,
  quotedFirst,
  quotedWithin,
  readCounted,
} from '../headings/heading-message.ts';
import { isText, labelGeneric, textMessage, titleOf } from '../headings/heading-parts.ts';
import { quotingText } from '../headings/quoting-text.ts';
import { bareLabel } from '../labels/label-lead.ts';
import type { Section } from '../sections.ts';

/** What is known of an error when its heading is read. */
interface ErrorText {
  section: Section;
  analysis: Analysis;
  /** All that its text and the sections below it tell. */
  parts: Part[];
  /** True where a label in its text tells a code. */
  hasCode: boolean;
  /** True where the heading says more than the error's code. */
  says: boolean;
}

/**
 * Adds to an error's parts the message that its heading says, or the label that it is.
 *
 * @returns the error's title
 */
export function readErrorHeading(error: ErrorText, vocabulary: Vocabulary): string {
  const { section, analysis, parts } = error;
  const { heading } = analysis;
  const generic = isGeneric(section.text, vocabulary);
  const hadMessage = hasMessage(parts);
  const counted = readCounted(section.text, vocabulary);
  const message = messageOfHeading(error, vocabulary);
  if (message !== undefined) parts.unshift(textMessage(message.text, section, message.label));
  const rest = heading?.place === 'leading' ? heading.rest : hadMessage ? undefined : counted?.rest;
  const title = titleOf(section, rest ?? '', generic, parts);
  if (generic) labelGeneric(parts, bareLabel(section.text.replace(/^\d+[.)]\s*/, '')));
  return title;
}

/** The message in a heading: what follows its code, what it quotes, or the heading itself. */
function messageOfHeading(
  { section, analysis, parts, hasCode, says }: ErrorText,
  vocabulary: Vocabulary,
): { text: string; label?: string } | undefined {
  const { text } = section;
  const { heading, isMessage } = analysis;
  const isLabelledMessage = parts.some((part) => part.type === 'message' && part.label !== undefined);
  if (heading?.place === 'leading' && isText(heading.rest) && !isLabelledMessage)
    return { text: heading.rest };
  if (!heading && !isLabelledMessage && isPrinted(text, vocabulary)) return { text };
  const quoting = quotingText(section);
  const quotation = isQuoted(quoting) ? quoting.replace(/^["“«]\s*|\s*["”»]\.?$/g, '') : undefined;
  if (quotation !== undefined && !isSaid(quotation, parts)) return { text: quotation };
  if (hasMessage(parts)) return undefined;
  const quoted =
    quotedFirst(text) ??
    (heading ? undefined : (quotedAtEnd(quoting, vocabulary) ?? quotedWithin(quoting, vocabulary)));
  if (quoted) return { text: quoted };
  if (isGeneric(text, vocabulary) || !says) return undefined;
  const counted = readCounted(text, vocabulary);
  const names = heading
    ? heading.place === 'named'
    : hasCode || isMessage || isLabelled(text, vocabulary) || counted !== undefined;
  if (!names) return undefined;
  return counted ? { text: counted.rest, label: counted.label } : { text };
}

function isSaid(text: string, parts: Part[]): boolean {
  return parts.some((part) => part.type === 'message' && fold(textOf(part.content)) === fold(text));
}

function hasMessage(parts: Part[]): boolean {
  return parts.some((part) => part.type === 'message');
}
