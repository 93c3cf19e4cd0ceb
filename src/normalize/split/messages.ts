import type { Element, ElementContent } from 'hast';
import type { Part } from '../model.ts';
import { collapse, element, isBlank, isElement, textOf, trimInline } from '../tree.ts';
import { fold, type Vocabulary } from '../vocabulary.ts';
import { asBlocks } from './as-blocks.ts';
import { readLead } from './label-lead.ts';

export type MessagePart = Extract<Part, { type: 'message' }>;

/**
 * The messages in a text that is known to hold them: each item of a list is one, else the text is one. A label at
 * their head ("**Error**") becomes theirs.
 */
export function readMessages(
  content: ElementContent[],
  label: string | undefined,
  vocabulary: Vocabulary,
): MessagePart[] {
  const blocks = asBlocks(content);
  const own = takeLabel(blocks, vocabulary);
  const parts: MessagePart[] = [];
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

function rawLines(node: Element): string[] {
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

/** A block that quotes what a product shows: all in bold, a line of code, a quote, preformatted text. */
export function isQuote(block: ElementContent): boolean {
  if (isElement(block, 'blockquote')) return collapse(textOf(block)) !== '';
  if (isElement(block, 'pre')) return block.children.every((code) => !isElement(code) || isPlainOutput(code));
  if (!isElement(block, 'p')) return false;
  const nodes = block.children.filter(
    (node) => !isBlank(node) && !(node.type === 'text' && /^[\s.]*$/.test(node.value)),
  );
  return (
    nodes.length > 0 &&
    (nodes.every((node) => isElement(node, 'strong')) || readTranslated(nodes) !== undefined)
  );
}

/** Preformatted text in no language, or in one that says that it is what a program prints. */
function isPlainOutput({ properties: { className } }: Element): boolean {
  const [language] = Array.isArray(className) ? className : [className];
  return language === undefined || /^language-(?:output|text|txt|plaintext)$/i.test(String(language));
}

/** A list each of whose items says one of the error's codes is a list of its messages. */
function listsCodes(block: ElementContent, codes: string[]): boolean {
  if (!isElement(block, 'ul', 'ol')) return false;
  const items = block.children.filter((item) => isElement(item, 'li')).map((item) => textOf(item));
  const says = (text: string) => codes.some((code) => text.split(/[^\p{L}\p{N}_-]+/u).includes(code));
  return items.length > 0 && items.every(says);
}

/** A message as the product prints it, and its translation in parentheses after it. */
function readTranslated(
  nodes: ElementContent[],
): { printed: ElementContent[]; translation: ElementContent[] } | undefined {
  const [printed, tail] = nodes;
  if (nodes.length !== 2 || !isElement(printed, 'strong') || tail?.type !== 'text') return undefined;
  const inner = /^\s*\(([\s\S]{10,})\)[\s.]*$/.exec(tail.value)?.[1];
  if (!inner) return undefined;
  return { printed: printed.children, translation: [{ ...tail, value: inner }] };
}

/** Preformatted fields of an error, `Code=…` and `Message=…`: the message, and the other lines. */
function readFields(
  quote: ElementContent,
  vocabulary: Vocabulary,
): { message: MessagePart; others: ElementContent[] } | undefined {
  if (!isElement(quote, 'pre')) return undefined;
  const lines = rawLines(quote);
  const at = lines.findIndex((line) => vocabulary.role(/^(\w+)\s*[=:]/.exec(line)?.[1] ?? '') === 'message');
  const [, label, text] = /^(\w+)\s*[=:]\s*(.+)$/.exec(lines[at] ?? '') ?? [];
  if (!label || !text || lines.length < 2) return undefined;
  const others = lines.filter((_, index) => index !== at).join('\n');
  return {
    message: { type: 'message', label, content: [element('p', [{ type: 'text', value: text }], quote)] },
    others: [element('pre', [element('code', [{ type: 'text', value: others }], quote)], quote)],
  };
}

/**
 * Takes the first quote out of an introduction: what stands before it, its messages, what follows.
 *
 * @param codes the codes that the error is known by
 * @param expected true where the text is known to lead to a message, so that a quote needs no announcing
 */
export function takeQuote(
  blocks: ElementContent[],
  expected: boolean,
  codes: string[],
  vocabulary: Vocabulary,
): { before: ElementContent[]; messages: MessagePart[]; after: ElementContent[] } {
  const index = blocks.findIndex((block, at) => {
    const previous = blocks[at - 1];
    if (previous && /:\s*$/.test(textOf(previous)) && listsCodes(block, codes)) return true;
    return (
      isQuote(block) &&
      (expected ||
        (previous === undefined
          ? isElement(block, 'pre', 'blockquote')
          : vocabulary.mentionsError(textOf(previous))))
    );
  });
  const quote = blocks[index];
  if (!quote) return { before: blocks, messages: [], after: [] };
  const translated = isElement(quote, 'p')
    ? readTranslated(quote.children.filter((node) => !isBlank(node)))
    : undefined;
  const asParts = (contents: ElementContent[][]): MessagePart[] =>
    contents.map((content) => ({ type: 'message', content }));
  if (isElement(quote, 'ul', 'ol')) {
    const items = quote.children.flatMap((item) =>
      isElement(item, 'li') ? [asMessage(asBlocks(item.children, item))] : [],
    );
    return { before: blocks.slice(0, index), messages: asParts(items), after: blocks.slice(index + 1) };
  }
  const messages: MessagePart[] = (translated ? [translated.printed, translated.translation] : []).map(
    (content) => ({
      type: 'message',
      content: [element('p', content, isElement(quote) ? quote : undefined)],
    }),
  );
  const fields = readFields(quote, vocabulary);
  if (fields)
    return {
      before: [...blocks.slice(0, index), ...fields.others],
      messages: [fields.message],
      after: blocks.slice(index + 1),
    };
  if (!translated) messages.push({ type: 'message', content: asMessage([quote]) });
  return { before: blocks.slice(0, index), messages, after: blocks.slice(index + 1) };
}
