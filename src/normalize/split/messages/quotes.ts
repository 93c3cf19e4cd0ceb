import type { Element, ElementContent } from 'hast';
import { collapse, element, isBlank, isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { asMessage, type MessagePart, rawLines } from './messages.ts';

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

/** Preformatted text under a sentence that says what to do: "Tente instalar executando a seguinte linha de comando". */
function isCommand(
  block: ElementContent,
  previous: ElementContent | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (!isElement(block, 'pre') || !previous) return false;
  const last =
    textOf(previous)
      .split(/[.!?]\s+/)
      .at(-1) ?? '';
  return vocabulary.instructs(last) && !vocabulary.announces(last) && !vocabulary.mentionsError(last);
}

/** Preformatted text in whatever language that speaks of an error, under a sentence that does. */
function printsError(
  block: ElementContent,
  previous: ElementContent | undefined,
  vocabulary: Vocabulary,
): boolean {
  return (
    isElement(block, 'pre') &&
    previous !== undefined &&
    vocabulary.mentionsError(textOf(previous)) &&
    vocabulary.mentionsError(textOf(block))
  );
}

/** "**Exemplo 1:**" over what the product prints. */
export function headsOutput(block: ElementContent, next: ElementContent | undefined): boolean {
  return isElement(block, 'p') && isElement(next, 'pre') && /:\s*$/.test(textOf(block));
}

/** Preformatted text in no language, or in one that says that it is what a program prints: "```Output", "```error". */
function isPlainOutput({ properties: { className } }: Element): boolean {
  const [language] = Array.isArray(className) ? className : [className];
  return (
    language === undefined || /^language-(?:output|error|log|text|txt|plaintext)$/i.test(String(language))
  );
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
    const isShown = isQuote(block) || (expected && printsError(block, previous, vocabulary));
    if (!isShown || isCommand(block, previous, vocabulary)) return false;
    if (headsOutput(block, blocks[at + 1])) return false;
    if (expected) return true;
    if (previous === undefined) return isElement(block, 'pre', 'blockquote');
    // A line in bold above a list heads the list: "**Examinar os logs**".
    const heads = isElement(block, 'p') && isElement(blocks[at + 1], 'ul', 'ol');
    return vocabulary.mentionsError(textOf(previous)) && (!heads || /:\s*$/.test(textOf(previous)));
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
