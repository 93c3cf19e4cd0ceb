import type { Element, ElementContent } from 'hast';
import type { ActionsPart, Draft, Part } from '../model.ts';
import { element, isElement, textOf } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Analysis } from './analysis.ts';
import { readCauses, shorten } from './causes.ts';
import { childRole, headingNumber } from './child-role.ts';
import { readCodeCell } from './code-cell.ts';
import { codesInSentence, distinctCodes } from './codes.ts';
import { isGeneric } from './heading.ts';
import { asBlocks, bareLabel, readSegments, type Segment } from './labels.ts';
import { readMessages, takeQuote } from './messages.ts';
import { codesOfParts } from './row-errors.ts';
import { anchorsOf, flattenSection, sectionParts } from './section-parts.ts';
import type { Section } from './sections.ts';
import { partsOfSegment } from './segment-parts.ts';
import { cellContent, isStrongCode, type TableReading } from './tables.ts';
import { readUnlabelled } from './unlabelled.ts';

/**
 * Makes one error of a section.
 *
 * @param staying the sections below it that belong to its page
 */
export function readErrorSection(
  section: Section,
  staying: Section[],
  analysis: Analysis,
  keywords: string[],
  vocabulary: Vocabulary,
): Draft {
  const { heading } = analysis;
  const generic = isGeneric(section.text, vocabulary);
  const parts: Part[] = [];
  const labelCodes: string[] = [];

  for (const segment of readSegments(section.blocks, vocabulary)) {
    if (segment.role === undefined) parts.push(...readBlocks(segment.content, analysis, vocabulary));
    else parts.push(...partsOfSegment(segment, vocabulary));
    if (segment.role === 'code') labelCodes.push(...codesOfLabel(segment, vocabulary));
  }
  if (!parts.some((part) => part.type === 'message'))
    quoteIntroduction(parts, generic, heading?.codes ?? [], vocabulary);
  const said =
    heading?.place === 'leading' || analysis.rows.length > 0 || parts.some((part) => part.type === 'message');
  const causes =
    staying.some((child) => childRole(child, vocabulary)?.role === 'cause') ||
    parts.some((part) => part.type === 'cause');
  labelCodes.push(...transposedCodes(analysis, vocabulary));
  for (const child of staying) addChild(child, parts, labelCodes, said && !causes, vocabulary);

  const hasMessage = parts.some((part) => part.type === 'message');
  const labelled = parts.some((part) => part.type === 'message' && part.label !== undefined);
  if (heading?.place === 'leading' && isText(heading.rest) && !labelled)
    parts.unshift(textMessage(heading.rest, section));
  else if (!hasMessage && !generic && (heading?.place === 'named' || (!heading && labelCodes.length > 0)))
    parts.unshift(textMessage(section.text, section));
  const title = titleOf(section, heading?.place === 'leading' ? heading.rest : '', generic, parts);
  if (generic) labelGeneric(parts, bareLabel(section.text.replace(/^\d+[.)]\s*/, '')));

  const scanned =
    heading?.place === 'leading'
      ? []
      : codesOfParts([...messagesOf(parts), ...codeBlocks(parts)], vocabulary);
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

function isText(rest: string): boolean {
  return /\p{L}{2,}/u.test(rest);
}

function textMessage(text: string, section: Section): Part {
  const position = section.title.find((node) => node.position)?.position;
  return {
    type: 'message',
    content: [element('p', [{ type: 'text', value: text }], position ? { position } : undefined)],
  };
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

function keywordCodes(keywords: string[]): string[] {
  return keywords.filter((keyword) => /^[A-Z]{1,10}-?\d{2,7}$|^0x[0-9a-f]+$/i.test(keyword));
}

function titleOf(section: Section, rest: string, generic: boolean, parts: Part[]): string {
  if (isText(rest)) return rest;
  if (!generic) return section.text;
  const message = parts.find((part) => part.type === 'message');
  if (message) return shorten(textOf(message.content));
  const prose = parts.find((part) => part.type === 'prose');
  return shorten(prose ? textOf(prose.body) : section.text);
}

/** "1. Problema" says what the text is: its message's label, else the word before its text. */
function labelGeneric(parts: Part[], label: string): void {
  const message = parts.find((part) => part.type === 'message');
  if (message) message.label ??= label;
  else
    parts.unshift({
      type: 'prose',
      body: [element('p', [element('strong', [{ type: 'text', value: label }])])],
    });
}

/** Unlabelled text of an error: tables by what they tell, the rest as prose. */
function readBlocks(blocks: ElementContent[], analysis: Analysis, vocabulary: Vocabulary): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const reading = isElement(block) ? analysis.tables.get(block) : undefined;
    const told =
      isElement(block) && reading
        ? readTableParts(reading, analysis, analysis.rowTables.has(block), vocabulary)
        : undefined;
    if (told) parts.push(...told);
    else parts.push({ type: 'prose', body: [block] });
  }
  return parts;
}

function readTableParts(
  reading: TableReading,
  analysis: Analysis,
  isOwn: boolean,
  vocabulary: Vocabulary,
): Part[] | undefined {
  switch (reading.kind) {
    case 'errors':
      return isOwn ? analysis.rows.flatMap((row) => row.parts) : undefined;
    case 'transposed':
      return reading.rows.flatMap((row) => partsOfSegment(readTransposedRow(row, vocabulary), vocabulary));
    case 'causes': {
      const cause = reading.columns.findIndex((column) => column.role === 'cause');
      const action = reading.columns.findIndex((column) => column.role === 'action');
      return reading.rows.flatMap((row, index) => {
        const label = (column: number) => (index === 0 ? reading.columns[column]?.label : undefined);
        const actionLabel = label(action);
        const others = reading.columns.flatMap((column, at): Part[] =>
          at === cause || at === action || textOf(cellContent(row, at)) === ''
            ? []
            : partsOfSegment(
                asBlockSegment({
                  ...(column.role === 'message' ? { role: 'message' } : {}),
                  label: column.label,
                  content: cellContent(row, at),
                }),
                vocabulary,
              ),
        );
        const body = asBlockSegment({ content: cellContent(row, action) }).content;
        const actions =
          body.length > 0
            ? [{ type: 'actions' as const, ...(actionLabel ? { label: actionLabel } : {}), body }]
            : [];
        return [...others, ...readCauses(cellContent(row, cause), label(cause), vocabulary, actions)];
      });
    }
    default:
      return undefined;
  }
}

/** A row of a transposed table: its first cell is the label of the second, unless the second is only a code. */
function readTransposedRow(row: Element, vocabulary: Vocabulary): Segment {
  const text = textOf(cellContent(row, 0));
  const content = asBlocks(cellContent(row, 1));
  const role = isStrongCode(textOf(content)) ? 'code' : vocabulary.role(text);
  return { ...(role ? { role } : {}), label: bareLabel(text), content };
}

/** The codes that transposed tables name. */
function transposedCodes(analysis: Analysis, vocabulary: Vocabulary): string[] {
  return [...analysis.tables.values()].flatMap((reading) =>
    reading.kind !== 'transposed'
      ? []
      : reading.rows
          .map((row) => readTransposedRow(row, vocabulary))
          .filter((segment) => segment.role === 'code')
          .flatMap((segment) => codesOfLabel(segment, vocabulary)),
  );
}

function asBlockSegment(segment: Segment): Segment {
  return { ...segment, content: asBlocks(segment.content) };
}

/**
 * A section below an error whose heading says what it tells: its cause, what to do. Others stay sections.
 *
 * @param explains true where the error is named and no section tells its cause: "Problema" does, then
 */
function addChild(
  child: Section,
  parts: Part[],
  labelCodes: string[],
  explains: boolean,
  vocabulary: Vocabulary,
): void {
  const told = childRole(child, vocabulary);
  const label = told?.label ?? child.text;
  const content = flattenSection(child);
  switch (told?.role) {
    case 'cause': {
      if (told.title.length > 0)
        parts.push({ type: 'cause', label, title: told.title, body: content, actions: [] });
      else parts.push(...readCauses(content, label, vocabulary));
      return;
    }
    case 'action': {
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
      const quote = takeQuote(child.blocks, true, [], vocabulary);
      if (explains && told.role === 'symptom' && quote.messages.length === 0) {
        parts.push(...readCauses(content, label, vocabulary));
        return;
      }
      parts.push(...sectionParts([{ ...child, blocks: quote.before, children: [] }]), ...quote.messages);
      if (quote.after.length > 0) parts.push({ type: 'prose', body: quote.after });
      parts.push(...sectionParts(child.children, 3));
      return;
    }
    default:
      parts.push(...sectionParts([child]));
  }
}

/** The cause that "Solução 2" or "Solução para a causa 2" is for. */
function numberedCause(text: string, parts: Part[]): Extract<Part, { type: 'cause' }> | undefined {
  const number = headingNumber(text);
  if (number === undefined) return undefined;
  return parts
    .filter((part) => part.type === 'cause')
    .find((cause) => headingNumber(cause.label ?? '') === number);
}

/** Finds the message in the unlabelled text before the first cause or action. */
function quoteIntroduction(parts: Part[], expected: boolean, codes: string[], vocabulary: Vocabulary): void {
  const end = parts.findIndex((part) => part.type !== 'prose');
  const prose = parts.slice(0, end < 0 ? parts.length : end);
  const blocks = prose.flatMap((part) => (part.type === 'prose' ? part.body : []));
  const quote = takeQuote(blocks, expected, codes, vocabulary);
  if (quote.messages.length === 0) return;
  const asProse = (body: ElementContent[]): Part[] => (body.length > 0 ? [{ type: 'prose', body }] : []);
  parts.splice(0, prose.length, ...asProse(quote.before), ...quote.messages, ...asProse(quote.after));
}

/** The codes under a label that announces them. */
export function codesOfLabel({ label, content }: Segment, vocabulary: Vocabulary): string[] {
  if (textOf(content).split(' ').length < 6) return readCodeCell(content.slice(0, 1), vocabulary).codes;
  return codesInSentence(`${label}: ${textOf(content)}`, vocabulary);
}

/** An error that labels no causes or no actions may still tell them, in the prose after its message. */
function findUnlabelled(parts: Part[], vocabulary: Vocabulary): Part[] {
  const causes = parts.every((part) => part.type !== 'cause');
  const missing = { causes, actions: causes && parts.every((part) => part.type !== 'actions') };
  const last = parts.findLastIndex((part) => part.type === 'message');
  return parts.flatMap((part, index): Part[] => {
    if (part.type !== 'prose' || index < last) return [part];
    const told = readUnlabelled(part.body, missing, vocabulary);
    if (told.some(({ type }) => type === 'cause')) missing.causes = false;
    return told;
  });
}

/** Neighbouring prose in one part. */
function mergeProse(parts: Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.type === 'prose' && last?.type === 'prose') last.body = [...last.body, ...part.body];
    else merged.push(part.type === 'prose' ? { ...part } : part);
  }
  return merged.filter((part) => part.type !== 'prose' || part.body.length > 0);
}
