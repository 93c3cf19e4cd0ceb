import type { ElementContent } from 'hast';
import { findCodes } from '../../../codes/index.ts';
import { collapse, element, isElement, textOf, trimInline } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** A message, or the word between two of them ("ou"). */
interface MessageLine {
  type: 'message' | 'word';
  content: ElementContent[];
}

/**
 * Takes a text of messages apart where it is plain that they are several: each line is a quotation, or a word such
 * as "ou" stands between the lines, or each paragraph ends in a code of its own. Undefined where it may be one.
 */
export function severalMessages(
  blocks: readonly ElementContent[],
  vocabulary: Vocabulary,
): MessageLine[] | undefined {
  if (!blocks.every((block) => isElement(block, 'p'))) return undefined;
  const lines = blocks.flatMap((block) => (isElement(block, 'p') ? linesOf(block.children) : []));
  const read = lines.map((content): MessageLine => {
    const word = textOf(content).replace(/^[-–—(]+|[-–—):.]+$/g, '');
    const type = vocabulary.isConjunction(collapse(word)) ? 'word' : 'message';
    return { type, content: [element('p', content, content.find(isPlaced))] };
  });
  const messages = read.filter(({ type }) => type === 'message');
  if (messages.length < 2) return undefined;
  const joined = joinedRuns(read);
  if (joined) return joined;
  if (messages.every(({ content }) => isQuoted(textOf(content)))) return read;
  return lines.length === blocks.length && haveOwnCodes(messages) ? read : undefined;
}

/** Messages of one line or more with words between them, each message in one; undefined where no word divides. */
function joinedRuns(lines: readonly MessageLine[]): MessageLine[] | undefined {
  const runs: MessageLine[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (line.type === 'message' && last?.type === 'message')
      last.content = [...last.content, ...line.content];
    else runs.push({ ...line });
  }
  const divides =
    runs.length > 2 &&
    runs.length % 2 === 1 &&
    runs.every(({ type }, place) => (type === 'word') === (place % 2 === 1));
  return divides ? runs : undefined;
}

function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isElement(child, 'br')) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.map(trimInline).filter((line) => line.length > 0);
}

function isPlaced(node: ElementContent): boolean {
  return node.position !== undefined;
}

/** `"…"`, `“…”`, `«…»`, with nothing outside but a point, and no second quotation inside. */
function isQuoted(text: string): boolean {
  return /^(?:"[^"]+"|“[^“”]+”|«[^«»]+»)[.,;]?$/.test(collapse(text));
}

/** Whether each ends in a code, and each in another: "… (ID: 403)". */
function haveOwnCodes(messages: readonly MessageLine[]): boolean {
  const codes = messages.map(({ content }) => {
    const text = textOf(content);
    const code = findCodes(text).findLast(({ certainty }) => certainty === 'certain');
    return code && /^[\s)\].]*$/.test(text.slice(code.end)) ? code.form : undefined;
  });
  return codes.every((code) => code !== undefined) && new Set(codes).size === codes.length;
}
