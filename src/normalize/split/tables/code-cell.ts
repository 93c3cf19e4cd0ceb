import type { ElementContent } from 'hast';
import { collapse, element, isElement, textOf, trimInline } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { distinctCodes, humps, isZero } from '../codes/codes.ts';
import { printedCodes } from '../codes/printed-codes.ts';

/** The codes in a cell of a column of codes, and what the cell says besides. */
export interface CodeCell {
  codes: string[];
  /** The text after the line of codes: a message. */
  rest: ElementContent[];
}

/** Reads a cell of a column of codes: "**A** ou **B**", "0x80070002, 0x80070003", "**CODE** <br> message", "Conflito". */
export function readCodeCell(content: ElementContent[], vocabulary: Vocabulary): CodeCell {
  const blocks = asBlocks(content);
  const codes: string[] = [];
  let rest: ElementContent[] = [];
  for (const [index, block] of blocks.entries()) {
    const lines = isElement(block, 'p') ? linesOf(block.children) : [[block]];
    for (const [at, line] of lines.entries()) {
      const found = codesOf(textOf(line), codes.length === 0, vocabulary);
      if (found.length > 0) {
        codes.push(...found);
        continue;
      }
      const left = lines
        .slice(at)
        .flatMap((nodes, lineIndex) => (lineIndex > 0 ? [element('br', []), ...nodes] : nodes));
      const own = isElement(block, 'p') ? [element('p', left, block)] : left;
      rest = [...own, ...blocks.slice(index + 1)];
      return { codes: distinctCodes(codes), rest };
    }
  }
  return { codes: distinctCodes(codes), rest };
}

function linesOf(children: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isElement(child, 'br')) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.map(trimInline).filter((line) => line.length > 0);
}

/** The name of a member of an enumeration, also where translation split it: "HttpStatusCode. Conflict". */
function memberName(text: string): string | undefined {
  const [, owner = '', name = ''] =
    /^([A-Z][A-Za-z]+)\.(?:(?=[A-Z])|\s)(\p{L}[\p{L}\p{N}]+)$/u.exec(text) ?? [];
  return humps(owner) > 1 && name !== '' ? `${owner}.${name}` : undefined;
}

function codesOf(text: string, first: boolean, vocabulary: Vocabulary): string[] {
  return namesIn(text, first, vocabulary).filter((code) => !isZero(code));
}

function namesIn(text: string, first: boolean, vocabulary: Vocabulary): string[] {
  const found = printedCodes(text);
  const member = first ? memberName(text) : undefined;
  if (member) return [member, ...found.map((code) => code.printed)];
  const others = found.reduceRight((rest, code) => rest.slice(0, code.start) + rest.slice(code.end), text);
  const words = collapse(others.replace(/[^\p{L}\p{N}]+/gu, ' '))
    .split(' ')
    .filter((word) => word !== '' && !vocabulary.isConjunction(word));
  if (found.length > 0 && (words.length <= 3 || first)) {
    // "10 (APP_CI_…)": a short number that names the same error.
    const number = /^-?\d{1,9}(?=\s*[(/])/.exec(text)?.[0];
    const printed = found.map((code) => code.printed);
    return number && !printed.includes(number) ? [...printed, number] : printed;
  }
  if (!first) return [];
  const names = text
    .split(/\s*[,/;]\s*|\s+/)
    .filter((word) => word !== '' && !vocabulary.isConjunction(word));
  if (names.every((name) => /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(name)) && /[,/;]/.test(text)) return names;
  return text !== '' && names.length <= 3 && !/[.!?]$/.test(text) ? [text.replace(/:$/, '')] : [];
}
