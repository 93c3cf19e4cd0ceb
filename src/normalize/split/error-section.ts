import type { Draft, Part } from '../model.ts';
import { isElement, textOf } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Analyse } from './analysis.ts';
import { isMessage } from './announcing.ts';
import { codesOfChild } from './child-codes.ts';
import { childRole } from './child-role.ts';
import { readChild } from './child-section.ts';
import { codesInSentence, distinctCodes } from './codes.ts';
import { type HeadingCodes, isGeneric, saysOnlyCode } from './heading.ts';
import {
  isLabelled,
  isQuoted,
  quotedAtEnd,
  quotedFirst,
  quotedWithin,
  readCounted,
} from './heading-message.ts';
import { isText, labelGeneric, textMessage, titleOf } from './heading-parts.ts';
import { codesOfLabel } from './label-codes.ts';
import { bareLabel } from './label-lead.ts';
import { readSegments } from './labels.ts';
import { asMessage } from './messages.ts';
import { onlyText } from './only-text.ts';
import { findUnlabelled, mergeProse, quoteIntroduction } from './prose-parts.ts';
import { isQuote } from './quotes.ts';
import { codesOfParts } from './row-codes.ts';
import { anchorsOf, sectionParts } from './section-parts.ts';
import type { Section } from './sections.ts';
import { partsOfSegment } from './segment-parts.ts';
import { readBlocks, transposedCodes } from './table-parts.ts';

/**
 * Makes one error of a section.
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
  const { heading } = analysis;
  const generic = isGeneric(section.text, vocabulary);
  const parts: Part[] = [];
  const labelCodes: string[] = [];

  const only = onlyText(section, staying, analyse, vocabulary);
  const { blocks } = only ?? section;
  for (const segment of readSegments(blocks, vocabulary)) {
    if (segment.role === undefined)
      parts.push(...readBlocks(segment.content, only ? analyse(only) : analysis, vocabulary));
    else parts.push(...partsOfSegment(segment, vocabulary));
    if (segment.role === 'symptom') labelCodes.push(...codesInSentence(textOf(segment.content), vocabulary));
    if (segment.role === 'code') labelCodes.push(...codesOfLabel(segment, vocabulary));
  }
  const isKeyword = isKeywordPage(section, heading, keywords);
  const says = !isKeyword && !saysOnlyCode(section.text, heading?.codes ?? [], vocabulary);
  if (isKeyword) takeFirstSentence(parts, vocabulary);
  const opensWithQuote = !says && blocks[0] !== undefined && isQuote(blocks[0]);
  if (!parts.some((part) => part.type === 'message'))
    quoteIntroduction(parts, generic || opensWithQuote, heading?.codes ?? [], vocabulary);
  if (only) parts.unshift(...sectionParts([{ ...only, blocks: [], children: [] }]));
  const below = only?.children ?? staying;
  const said =
    heading?.place === 'leading' || analysis.rows.length > 0 || parts.some((part) => part.type === 'message');
  const causes =
    below.some((child) => childRole(child, vocabulary)?.role === 'cause') ||
    parts.some((part) => part.type === 'cause');
  labelCodes.push(...transposedCodes(analysis, vocabulary));
  labelCodes.push(...below.flatMap((child) => codesOfChild(child, analyse, vocabulary)));
  for (const child of below)
    parts.push(
      ...readChild(child, { before: parts, depth: 2, explains: said && !causes, analyse, vocabulary }),
    );

  const quoted = quotedAtEnd(section.text, vocabulary) ?? quotedWithin(section.text, vocabulary);
  const first = quotedFirst(section.text);
  const counted = readCounted(section.text, vocabulary);
  const hasMessage = parts.some((part) => part.type === 'message');
  const labelled = parts.some((part) => part.type === 'message' && part.label !== undefined);
  if (heading?.place === 'leading' && isText(heading.rest) && !labelled)
    parts.unshift(textMessage(heading.rest, section));
  else if (!hasMessage && isQuoted(section.text))
    parts.unshift(textMessage(section.text.trim().replace(/^["“«]\s*|\s*["”»]\.?$/g, ''), section));
  else if (!hasMessage && first) parts.unshift(textMessage(first, section));
  else if (!hasMessage && !heading && quoted) parts.unshift(textMessage(quoted, section));
  else if (
    !hasMessage &&
    !generic &&
    says &&
    (heading?.place === 'named' ||
      (!heading && (labelCodes.length > 0 || analysis.isMessage || isLabelled(section.text, vocabulary))))
  )
    parts.unshift(textMessage(counted?.rest ?? section.text, section, counted?.label));
  const rest = heading?.place === 'leading' ? heading.rest : hasMessage ? undefined : counted?.rest;
  const title = titleOf(section, rest ?? '', generic, parts);
  if (generic) labelGeneric(parts, bareLabel(section.text.replace(/^\d+[.)]\s*/, '')));

  const scanned =
    heading?.place === 'leading'
      ? []
      : codesOfParts(
          [
            ...messagesOf(parts),
            ...codeBlocks(parts),
            ...(hasNoName(parts, heading) ? introductionOf(parts) : []),
          ],
          vocabulary,
        );
  labelCodes.push(...numbersIn(heading?.codes ?? [], parts));
  const rowCodes = analysis.rows.flatMap((row) => row.codes);
  const codes = distinctCodes([...(heading?.codes ?? []), ...labelCodes, ...rowCodes, ...scanned]);
  return {
    kind: 'error',
    line: section.line,
    anchor: section.anchor,
    ownAnchor: section.anchor !== '',
    anchors: [...new Set([...section.anchors, ...anchorsOf(staying)])],
    codes: distinctCodes([...codes, ...(codes.length > 0 ? keywordCodes(keywords) : [])]),
    title,
    parts: findUnlabelled(mergeProse(parts), vocabulary),
  };
}

/** A page about a keyword of the article, whose heading names only that: "Erro do compilador CS0038". */
function isKeywordPage(section: Section, heading: HeadingCodes | undefined, keywords: string[]): boolean {
  const [code] = heading?.codes ?? [];
  return (
    code !== undefined &&
    section.depth === 1 &&
    heading?.place === 'named' &&
    keywords.includes(code) &&
    section.text.split(/\s+/).length <= 8
  );
}

/** The paragraph with which such a page begins is the message. */
function takeFirstSentence(parts: Part[], vocabulary: Vocabulary): void {
  const [first] = parts;
  const paragraph = first?.type === 'prose' ? first.body[0] : undefined;
  if (first?.type !== 'prose' || !isElement(paragraph, 'p')) return;
  const text = textOf(paragraph);
  if (/:$/.test(text) || vocabulary.explains(text) || !isMessage(text, vocabulary)) return;
  first.body.shift();
  parts.unshift({ type: 'message', content: asMessage([paragraph]) });
}

/** Neither a code nor a message: what is said before the remedies may name the code. */
function hasNoName(parts: Part[], heading: unknown): boolean {
  return heading === undefined && messagesOf(parts).length === 0;
}

function introductionOf(parts: Part[]): Part[] {
  const end = parts.findIndex((part) => part.type !== 'prose');
  return end < 0 ? [] : parts.slice(0, end);
}

function messagesOf(parts: Part[]): Part[] {
  return parts.filter((part) => part.type === 'message');
}

/** Preformatted text of an error may hold its code as a field: `Code=InvalidTemplate`. */
function codeBlocks(parts: Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    const body = part.type === 'prose' || part.type === 'section' ? part.body : [];
    const blocks = body.filter((block) => isElement(block, 'pre') && /code\w*\s*[=:]/i.test(textOf(block)));
    return blocks.length > 0 ? [{ type: 'prose', body: blocks }] : [];
  });
}

/** The number that a code ends in, where the error's page says it as a value of its own: 17204 of MSSQLSERVER_17204. */
function numbersIn(codes: string[], parts: Part[]): string[] {
  const values = parts.flatMap((part) =>
    part.type === 'prose' ? part.body.map((block) => textOf(block)) : [],
  );
  return codes.flatMap((code) => {
    const number = /_(\d{3,6})$/.exec(code)?.[1];
    return number && values.some((value) => value.endsWith(`: ${number}`)) ? [number] : [];
  });
}

function keywordCodes(keywords: string[]): string[] {
  return keywords.filter((keyword) => /^[A-Z]{1,10}-?\d{2,7}$|^0x[0-9a-f]+$/i.test(keyword));
}
