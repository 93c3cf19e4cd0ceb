import type { Element, ElementContent } from 'hast';
import { fold } from '../../fold.ts';
import type { Part } from '../../model.ts';
import { element, isBlank, isElement, textOf, trimInline } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { readLead } from '../labels/label-lead.ts';
import { severalMessages } from './several-messages.ts';

export type MessagePart = Extract<Part, { type: 'message' }>;

/**
 * The messages in a text that is known to hold them: each item of a list is one, each line where it is plain that
 * they are several, else the text is one. A label at their head ("**Error**") becomes theirs, a word between them
 * ("ou") stays there.
 */
export function readMessages(
  content: ElementContent[],
  label: string | undefined,
  vocabulary: Vocabulary,
): Part[] {
  const blocks = asBlocks(content);
  const own = takeLabel(blocks, vocabulary);
  const several = severalMessages(blocks, vocabulary);
  const parts: Part[] = [];
  const add = (message: ElementContent[]) => {
    const plain = asMessage(message);
    const first = parts.length === 0;
    const name = joinLabels(label, own);
    if (textOf(plain) !== '')
      parts.push({ type: 'message', ...(first && name ? { label: name } : {}), content: plain });
  };
  if (blocks.length > 0 && blocks.every((block) => isElement(block, 'ul', 'ol')))
    for (const list of blocks) {
      if (isElement(list))
        for (const item of list.children) if (isElement(item, 'li')) add(asBlocks(item.children, item));
    }
  else if (several)
    for (const line of several) {
      if (line.type === 'word') parts.push({ type: 'prose', body: line.content });
      else add(line.content);
    }
  else if (blocks.length > 0) add(blocks);
  return parts;
}

/** The column's label and the cell's own in one; a word of the column's that the cell repeats is said once. */
function joinLabels(column: string | undefined, own: string | undefined): string | undefined {
  if (!column || !own) return own ?? column;
  return ` ${fold(column)} `.includes(` ${fold(own)} `) ? column : `${column}: ${own}`;
}

/** Takes a label that stands alone on the first line: `**Error** <br> *text*`. */
function takeLabel(blocks: ElementContent[], vocabulary: Vocabulary): string | undefined {
  const first = blocks[0];
  if (!isElement(first, 'p')) return undefined;
  const lineEnd = first.children.findIndex((child) => isElement(child, 'br'));
  const line = lineEnd < 0 ? first.children : first.children.slice(0, lineEnd);
  const lead = readLead(line, vocabulary);
  if (lead?.role !== 'message' || (lead.rest.length === 0 && lineEnd < 0 && blocks.length === 1))
    return undefined;
  const following = lineEnd < 0 ? [] : first.children.slice(lineEnd);
  const rest = trimInline([...lead.rest, ...following]);
  blocks.splice(0, 1, ...(rest.length > 0 ? [element('p', rest, first)] : []));
  return lead.label;
}

/** A message without the marks that only set it off: code blocks, quotes, and bold or italics around all of it. */
export function asMessage(blocks: ElementContent[]): ElementContent[] {
  return blocks.flatMap((block): ElementContent[] => {
    if (isElement(block, 'blockquote')) return asMessage(asBlocks(block.children, block));
    if (isElement(block, 'pre')) {
      const lines = rawLines(block);
      const children = lines.flatMap((line, index): ElementContent[] => [
        ...(index > 0 ? [element('br', [])] : []),
        { type: 'text', value: line },
      ]);
      return [element('p', children, block)];
    }
    if (!isElement(block, 'p')) return [block];
    return [{ ...block, children: unwrap(block.children) }];
  });
}

export function rawLines(node: Element): string[] {
  const raw = (parent: Element): string =>
    parent.children
      .map((child) => (child.type === 'text' ? child.value : isElement(child) ? raw(child) : ''))
      .join('');
  return raw(node)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function unwrap(children: ElementContent[]): ElementContent[] {
  const nodes = trimInline(children);
  const [first, ...rest] = nodes;
  const onlyMarks = rest.every(
    (node) => isBlank(node) || (node.type === 'text' && /^[\s.]*$/.test(node.value)),
  );
  if (isElement(first, 'strong', 'em') && onlyMarks) return unwrap([...first.children, ...rest]);
  return nodes;
}
