import type { Element, ElementContent } from 'hast';
import type { Part } from '../model.ts';
import { element, isElement, textOf, trimInline } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readCauses } from './causes.ts';

/**
 * Tells causes and actions in prose that labels neither: a sentence that says why the error happens ("Esse erro
 * ocorre quando …") is a cause, and from the first sentence on that says what to do the rest is actions.
 *
 * @param blocks text after the error's message
 * @param missing what no label of the error tells
 */
export function readUnlabelled(
  blocks: ElementContent[],
  missing: { causes: boolean; actions: boolean },
  vocabulary: Vocabulary,
): Part[] {
  const parts: Part[] = [];
  let causes = missing.causes;
  const say = (block: ElementContent) => {
    const last = parts.at(-1);
    if (last?.type === 'prose') last.body.push(block);
    else parts.push({ type: 'prose', body: [block] });
  };
  const rest = [...blocks];
  for (let block = rest.shift(); block; block = rest.shift()) {
    if (causes && isElement(block, 'p')) {
      const [before, why, after] = cutExplanation(block, vocabulary);
      if (why) {
        if (before) say(before);
        const list =
          !after && /:$/.test(textOf(why)) && isElement(rest[0], 'ul', 'ol') ? rest.shift() : undefined;
        const told = readCauses(list ? [why, list] : [why], undefined, vocabulary);
        parts.push(...(missing.actions ? told.map((part) => withOwnActions(part, vocabulary)) : told));
        causes = false;
        if (!after) continue;
        block = after;
      }
    }
    if (causes && leadsToCauses(block, rest[0], vocabulary)) {
      const list = rest.shift();
      parts.push(...readCauses(list ? [block, list] : [block], undefined, vocabulary));
      causes = false;
      continue;
    }
    if (causes && isElement(block, 'ul', 'ol') && vocabulary.explains(textOf(block))) {
      const told = readCauses([block], undefined, vocabulary);
      parts.push(...(missing.actions ? told.map((part) => withOwnActions(part, vocabulary)) : told));
      causes = false;
      continue;
    }
    if (missing.actions && instructs(block, vocabulary)) {
      const [before, from] = isElement(block, 'p')
        ? cutAt(block, (sentence) => vocabulary.instructs(sentence))
        : [undefined, block];
      if (from && before) say(before);
      parts.push({ type: 'actions', body: [from ?? block, ...rest] });
      break;
    }
    say(block);
  }
  return parts;
}

/** "Uma réplica pode ficar inconsistente pelos seguintes motivos:" over a list of them. */
function leadsToCauses(
  block: ElementContent,
  next: ElementContent | undefined,
  vocabulary: Vocabulary,
): boolean {
  const text = textOf(block);
  const lastWords = text.split(/\s+/).slice(-4).join(' ');
  return (
    isElement(block, 'p') &&
    isElement(next, 'ul', 'ol') &&
    /:\s*$/.test(text) &&
    vocabulary.mentionsCause(lastWords) &&
    !vocabulary.instructs(text)
  );
}

function instructs(block: ElementContent, vocabulary: Vocabulary): boolean {
  return isElement(block, 'p', 'ul', 'ol', 'alternatives') && vocabulary.instructs(textOf(block));
}

/** What stands before the sentence that explains, the explanation, and what to do about it. */
function cutExplanation(
  paragraph: Element,
  vocabulary: Vocabulary,
): [before: Element | undefined, why: Element | undefined, after: Element | undefined] {
  const [before, from] = cutAt(paragraph, (sentence) => vocabulary.explains(sentence));
  if (!from) return [before, undefined, undefined];
  const [why, after] = cutAt(from, (sentence) => vocabulary.instructs(sentence));
  return why ? [before, why, after] : [before, from, undefined];
}

/** An explanation may go on with what to do about it. */
export function withOwnActions(part: Part, vocabulary: Vocabulary): Part {
  if (part.type !== 'cause') return part;
  const at = part.body.findIndex((block) => instructs(block, vocabulary));
  const block = part.body[at];
  if (!isElement(block)) return part;
  const [before, from] =
    block.tagName === 'p' ? cutAt(block, (sentence) => vocabulary.instructs(sentence)) : [undefined, block];
  if (!from) return part;
  return {
    ...part,
    body: [...part.body.slice(0, at), ...(before ? [before] : [])],
    actions: [...part.actions, { type: 'actions', body: [from, ...part.body.slice(at + 1)] }],
  };
}

/** The end of a sentence, and the space after it, which translation loses at times behind a word in lower case. */
const sentenceEnd = /[.!?]["”»)]?\s+(?=\S)|(?<=(?:^|\s)\p{Ll}{2,})\.(?=\p{Lu}\p{Ll})/gu;

/** Cuts a paragraph before the first sentence that passes a test; the second half is missing where none does. */
function cutAt(
  paragraph: Element,
  test: (sentence: string) => boolean,
): [before: Element | undefined, from: Element | undefined] {
  const nodes = trimInline(paragraph.children);
  for (const [index, node] of nodes.entries()) {
    const value = node.type === 'text' ? node.value : '';
    const starts = [...value.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
    if (index === 0 || isElement(nodes[index - 1], 'br')) starts.unshift(0);
    // "[bloqueado](…).Tente": translation lost the space.
    else if (/^\.\p{Lu}\p{Ll}/u.test(value)) starts.unshift(1);
    for (const start of starts) {
      const rest =
        node.type === 'text'
          ? [{ ...node, value: value.slice(start) }, ...nodes.slice(index + 1)]
          : nodes.slice(index);
      const sentence = textOf(rest).split(/[.!?](?:\s|$)/, 1)[0] ?? '';
      if (!test(sentence)) continue;
      const head = trimInline([
        ...nodes.slice(0, index),
        ...(node.type === 'text' && start > 0 ? [{ ...node, value: value.slice(0, start) }] : []),
      ]);
      return [head.length > 0 ? element('p', head, paragraph) : undefined, element('p', rest, paragraph)];
    }
  }
  return [paragraph, undefined];
}
