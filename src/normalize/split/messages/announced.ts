import type { Element, ElementContent } from 'hast';
import { element, isElement, textOf, trimInline } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { type Announced, areMessages, isMessage, leadsTo } from './announcing.ts';
import { readAnnouncingItem } from './announcing-item.ts';
import { readMarked } from './marked-message.ts';
import { headsOutput, isItalic, isQuote, quotedIn, quotesFrom } from './quoting-block.ts';

/**
 * Finds the first messages that a text announces: the list, the paragraph or the quoting block after "… uma das seguintes mensagens de
 * erro:", what the same sentence says after its colon, and quotes that end it: `… falha com o erro "X" ou "Y".`
 */
export function findAnnounced(
  blocks: readonly ElementContent[],
  vocabulary: Vocabulary,
): Announced | undefined {
  for (const [index, block] of blocks.entries()) {
    const listed = readAnnouncingItem(block, vocabulary);
    if (listed)
      return {
        ...listed,
        before: [...blocks.slice(0, index), ...listed.before],
        after: blocks.slice(index + 1),
      };
    if (!isElement(block, 'p')) continue;
    const next = blocks[index + 1];
    const inside =
      readQuotes(block, vocabulary) ?? readAfterColon(block, vocabulary) ?? readMarked(block, vocabulary);
    if (inside)
      return {
        ...inside,
        before: [...blocks.slice(0, index), ...inside.before],
        after: [...inside.after, ...blocks.slice(index + 1)],
      };
    if (!next || !leadsToBlock(textOf(block), next, vocabulary)) continue;
    const below = blocks[index + 2];
    if (below && headsOutput(next, below))
      return {
        before: blocks.slice(0, index + 2),
        messages: [[below]],
        joint: '',
        after: blocks.slice(index + 3),
      };
    const quotes = quotesFrom(blocks, index + 1);
    const messages = isElement(next, 'ul')
      ? next.children.flatMap((item) => (isElement(item, 'li') ? [asBlocks(item.children, item)] : []))
      : quotes.flatMap(quotedIn).map((quote) => [quote]);
    if (!areMessages(messages.map(textOf), isQuote(next) || isItalic(next), vocabulary)) continue;
    return {
      before: blocks.slice(0, index + 1),
      messages,
      joint: '',
      after: blocks.slice(index + 1 + quotes.length),
    };
  }
  return undefined;
}

/** A sentence that says so makes a message of preformatted text in any language; one that speaks of errors, of what is set off. */
function leadsToBlock(text: string, next: ElementContent, vocabulary: Vocabulary): boolean {
  if (leadsTo(text, vocabulary)) return isElement(next, 'p', 'ul', 'pre') || isQuote(next);
  const sentence = text.split(/[.!?]\s+/).at(-1) ?? '';
  return (
    (isQuote(next) || isItalic(next)) &&
    /:\s*$/.test(sentence) &&
    vocabulary.mentionsError(sentence) &&
    !vocabulary.instructs(sentence) &&
    !vocabulary.role(sentence)
  );
}

/** "Falha com o seguinte erro: The request failed." */
function readAfterColon(paragraph: Element, vocabulary: Vocabulary): Announced | undefined {
  const nodes = trimInline(paragraph.children);
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return undefined;
  const colon = /:(?=\s|$)/.exec(first.value)?.index;
  if (colon === undefined || !leadsTo(first.value.slice(0, colon + 1), vocabulary)) return undefined;
  const message = trimInline([{ ...first, value: first.value.slice(colon + 1) }, ...rest]);
  if (message.length === 0 || !isMessage(textOf(message), vocabulary)) return undefined;
  const lead: ElementContent = { ...first, value: first.value.slice(0, colon + 1) };
  return {
    before: [element('p', [lead], paragraph)],
    messages: [[element('p', withoutQuotes(message), paragraph)]],
    joint: '',
    after: [],
  };
}

/** A message that stands in quotes as a whole, without them. */
function withoutQuotes(nodes: ElementContent[]): ElementContent[] {
  if (!/^["“«][^"“”«»]*["”»]\.?$/.test(textOf(nodes))) return nodes;
  return nodes.map((node, index): ElementContent => {
    if (node.type !== 'text') return node;
    const opened = index === 0 ? node.value.replace(/^["“«]/, '') : node.value;
    return { ...node, value: index === nodes.length - 1 ? opened.replace(/["”»]\.?\s*$/, '') : opened };
  });
}

const quote = /["“«]([^"“”«»]{12,})["”»]/g;
const followingQuote = /^,?\s*(\p{L}{1,3})\s+["“«]([^"“”«»]{12,})["”»]/u;

/** Quotes that end a sentence of which the last words speak of an error or a message. */
function readQuotes(paragraph: Element, vocabulary: Vocabulary): Announced | undefined {
  const nodes = trimInline(paragraph.children);
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue;
    const leadTo = (end: number) => [
      ...nodes.slice(0, index),
      { ...node, value: node.value.slice(0, end).trimEnd() },
    ];
    const found = [...node.value.matchAll(quote)].find((match) => {
      const sentence =
        textOf(leadTo(match.index))
          .split(/[.!?]\s+/)
          .at(-1) ?? '';
      const lastWords = sentence.split(/\s+/).slice(-3).join(' ');
      return (
        vocabulary.mentionsError(sentence.endsWith(':') ? sentence : lastWords) ||
        vocabulary.announces(lastWords)
      );
    });
    if (!found?.[1]) continue;
    const lead = leadTo(found.index);
    if (vocabulary.instructs(textOf(lead))) return undefined;
    const texts = [found[1]];
    let rest = node.value.slice(found.index + found[0].length);
    let joint = '';
    for (let other = followingQuote.exec(rest); other?.[1] && other[2]; other = followingQuote.exec(rest)) {
      if (!vocabulary.isConjunction(other[1])) break;
      joint = other[1];
      texts.push(other[2]);
      rest = rest.slice(other[0].length);
    }
    const ends = /^\s*[.!]?\s*$/.test(rest) ? nodes.length === index + 1 : /^\s*[.!]\s/.test(rest);
    // `O erro "X" é exibido se …`
    const isSubject = index === 0 && textOf(lead).split(/\s+/).length < 5 && /^\s+\p{Ll}/u.test(rest);
    if (
      !(ends || isSubject) ||
      !texts.every((text) => isMessage(text, vocabulary) && text.split(/\s+/).length > 2)
    )
      return undefined;
    const after = trimInline([
      { ...node, value: rest.replace(/^\s*[.!]\s*/, '') },
      ...nodes.slice(index + 1),
    ]);
    return {
      before: [element('p', trimInline(lead), paragraph)],
      messages: texts.map((value) => [element('p', [{ ...node, value: value.trim() }], paragraph)]),
      joint,
      after: after.length > 0 ? [element('p', after, paragraph)] : [],
    };
  }
  return undefined;
}
