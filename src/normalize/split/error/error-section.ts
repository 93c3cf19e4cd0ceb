import type { ElementContent } from 'hast';
import type { Draft, Part } from '../../model.ts';
import { element, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Analyse, Analysis } from '../analysis.ts';
import { codeInText } from '../codes/code-in-text.ts';
import { codesInSentence } from '../codes/codes.ts';
import { codesOfLabel } from '../codes/label-codes.ts';
import { isGeneric, saysOnlyCode } from '../headings/heading.ts';
import { readSegments } from '../labels/labels.ts';
import { partsOfSegment } from '../labels/segment-parts.ts';
import { announcedParts } from '../messages/announced-parts.ts';
import { isQuote } from '../messages/quoting-block.ts';
import { anchorsOf, sectionParts } from '../section-parts.ts';
import type { Section } from '../sections.ts';
import { readBlocks, transposedCodes } from '../tables/table-parts.ts';
import { codesOfChild } from './child-codes.ts';
import { childRole } from './child-role.ts';
import { readChild } from './child-section.ts';
import { codesOfError } from './error-codes.ts';
import { readErrorHeading } from './error-heading.ts';
import { isKeywordPage, takeFirstParagraph } from './keyword-page.ts';
import { onlyText } from './only-text.ts';
import { findUnlabelled, mergeProse, quoteIntroduction } from './prose-parts.ts';

/**
 * Makes one error of a section: what its own text tells, then what the sections below it tell, then what its heading
 * says of both.
 *
 * @param staying the sections below it that belong to its page
 */
export function readErrorSection(
  section: Section,
  staying: Section[],
  analyse: Analyse,
  keywords: string[],
  vocabulary: Vocabulary,
): Draft {
  const analysis = analyse(section);
  const only = onlyText(section, staying, analyse, vocabulary);
  const { blocks } = only ?? section;
  const below = only?.children ?? staying;

  const { parts, codes } = readOwnText(blocks, only ? analyse(only) : analysis, vocabulary);
  const says = findMessage(parts, blocks, { section, analysis, keywords }, vocabulary);
  if (only) parts.unshift(...sectionParts([{ ...only, blocks: [], children: [] }]));
  codes.push(...transposedCodes(analysis, vocabulary));
  codes.push(...below.flatMap((child) => codesOfChild(child, analyse, vocabulary)));
  readBelow(below, parts, analysis, analyse, vocabulary);

  const hasCode = codes.length > 0;
  const inText = analysis.heading ? undefined : codeInText(section, vocabulary);
  if (inText !== undefined) codes.push(inText);
  const title = readErrorHeading({ section, analysis, parts, hasCode, says }, vocabulary);
  sayMessageOfCause(parts, vocabulary);
  return {
    kind: 'error',
    line: section.line,
    anchor: section.anchor,
    ownAnchor: section.anchor !== '',
    anchors: [...new Set([...section.anchors, ...anchorsOf(staying)])],
    codes: codesOfError(analysis, codes, parts, keywords, vocabulary),
    title,
    parts: findUnlabelled(mergeProse(parts), vocabulary),
  };
}

/** The parts that the text under the heading tells, and the codes under labels in it. */
function readOwnText(
  blocks: ElementContent[],
  analysis: Analysis,
  vocabulary: Vocabulary,
): { parts: Part[]; codes: string[] } {
  const parts: Part[] = [];
  const codes: string[] = [];
  for (const segment of readSegments(blocks, vocabulary)) {
    if (segment.role === undefined) parts.push(...readBlocks(segment.content, analysis, vocabulary));
    else parts.push(...partsOfSegment(segment, vocabulary));
    // "Error 80180026: …": the label numbers the message.
    if (segment.role === 'message') codes.push(...codesInSentence(segment.label ?? '', vocabulary));
    if (segment.role === 'symptom') codes.push(...codesInSentence(textOf(segment.content), vocabulary));
    if (segment.role === 'code') codes.push(...codesOfLabel(segment, vocabulary));
  }
  return { parts, codes };
}

/**
 * Finds in the text the message that no label tells.
 *
 * @returns whether the heading says more than the error's code, so that it may be the message itself
 */
function findMessage(
  parts: Part[],
  blocks: ElementContent[],
  error: { section: Section; analysis: Analysis; keywords: string[] },
  vocabulary: Vocabulary,
): boolean {
  const { text } = error.section;
  const { heading } = error.analysis;
  const codes = heading?.codes ?? [];
  const isKeyword = isKeywordPage(error.section, heading, error.keywords);
  const says = !isKeyword && !saysOnlyCode(text, codes, vocabulary);
  if (isKeyword) takeFirstParagraph(parts, vocabulary);
  const opensWithQuote = !says && blocks[0] !== undefined && isQuote(blocks[0]);
  if (!hasPart(parts, 'message'))
    quoteIntroduction(parts, isGeneric(text, vocabulary) || opensWithQuote, codes, vocabulary);
  return says;
}

/** Adds what the sections below the error tell of it. */
function readBelow(
  below: Section[],
  parts: Part[],
  { heading, rows }: Analysis,
  analyse: Analyse,
  vocabulary: Vocabulary,
): void {
  const isSaid = heading?.place === 'leading' || rows.length > 0 || hasPart(parts, 'message');
  const tellsCause =
    hasPart(parts, 'cause') || below.some((child) => childRole(child, vocabulary)?.role === 'cause');
  const explains = isSaid && !tellsCause;
  for (const child of below)
    parts.push(...readChild(child, { before: parts, depth: 2, explains, analyse, vocabulary }));
}

/** The message of an error that only its cause tells: "O log mostra o seguinte erro: …". The cause keeps its words. */
function sayMessageOfCause(parts: Part[], vocabulary: Vocabulary): void {
  if (hasPart(parts, 'message')) return;
  for (const part of parts) {
    if (part.type !== 'cause') continue;
    const told = announcedParts([element('p', part.title), ...part.body], vocabulary) ?? [];
    parts.unshift(...told.filter(({ type }) => type === 'message'));
    if (told.length > 0) return;
  }
}

function hasPart(parts: Part[], type: Part['type']): boolean {
  return parts.some((part) => part.type === type);
}
