import type { ElementContent } from 'hast';
import { element, isBlank, isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { splitName } from '../codes/codes.ts';
import { asMessage, type MessagePart, rawLines } from './messages.ts';
import {
  headsOutput,
  isCommand,
  isLabel,
  isQuote,
  printsError,
  quotedIn,
  quotesFrom,
  readTranslated,
} from './quoting-block.ts';

/** A list each of whose items says one of the error's codes is a list of its messages. */
function listsCodes(block: ElementContent, codes: string[]): boolean {
  if (!isElement(block, 'ul', 'ol')) return false;
  const items = block.children.filter((item) => isElement(item, 'li')).map((item) => textOf(item));
  const says = (text: string) => codes.some((code) => text.split(/[^\p{L}\p{N}_-]+/u).includes(code));
  return items.length > 0 && items.every(says);
}

/** Preformatted fields of an error, `Code=…` and `Message=…`: the message, and the other lines. */
function readFields(
  quote: ElementContent,
  vocabulary: Vocabulary,
): { message: MessagePart; others: ElementContent[] } | undefined {
  if (!isElement(quote, 'pre')) return undefined;
  const lines = rawLines(quote);
  const fieldOf = (line: string) => /^(\w+)\s*[=:]/.exec(line)?.[1];
  const roles = lines.map((line) => vocabulary.role(splitName(fieldOf(line) ?? '')));
  const at = roles.includes('message') ? roles.indexOf('message') : roles.indexOf('description');
  const [, label, begin] = /^(\w+)\s*[=:]\s*(.+)$/.exec(lines[at] ?? '') ?? [];
  if (!label || !begin || lines.length < 2) return undefined;
  // A message goes on up to the next field.
  const next = lines.findIndex((line, index) => index > at && fieldOf(line) !== undefined);
  const end = next < 0 ? lines.length : next;
  const text = [begin, ...lines.slice(at + 1, end)].join(' ');
  const others = [...lines.slice(0, at), ...lines.slice(end)].join('\n');
  return {
    message: { type: 'message', label, content: [element('p', [{ type: 'text', value: text }], quote)] },
    others:
      others === ''
        ? []
        : [element('pre', [element('code', [{ type: 'text', value: others }], quote)], quote)],
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
    // Fields of an error need no announcing.
    if (readFields(block, vocabulary) !== undefined) return true;
    const isShown = isQuote(block) || (expected && printsError(block, previous, vocabulary));
    if (!isShown || isCommand(block, previous, vocabulary)) return false;
    if (headsOutput(block, blocks[at + 1]) || isLabel(block, vocabulary)) return false;
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
  if (translated) return { before: blocks.slice(0, index), messages, after: blocks.slice(index + 1) };
  const quotes = quotesFrom(blocks, index);
  return {
    before: blocks.slice(0, index),
    messages: asParts(quotes.flatMap(quotedIn).map((block) => asMessage([block]))),
    after: blocks.slice(index + quotes.length),
  };
}
