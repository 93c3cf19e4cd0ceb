import type { Element, ElementContent } from 'hast';
import type { Part } from '../../model.ts';
import { isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { cutAt } from '../cut-sentence.ts';
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
  const tell = (told: Part[]) => {
    parts.push(...(missing.actions ? told.map((part) => withOwnActions(part, vocabulary)) : told));
    causes = false;
  };
  const rest = [...blocks];
  for (let block = rest.shift(); block; block = rest.shift()) {
    if (causes && isElement(block, 'p')) {
      const [before, why, after] = cutExplanation(block, vocabulary);
      if (why) {
        if (before) say(before);
        const list =
          !after && /:$/.test(textOf(why)) && isElement(rest[0], 'ul', 'ol') ? rest.shift() : undefined;
        tell(readCauses(list ? [why, list] : [why], undefined, vocabulary));
        if (!after) continue;
        block = after;
      }
    }
    if (causes && leadsToCauses(block, rest[0], vocabulary)) {
      const list = rest.shift();
      tell(readCauses(list ? [block, list] : [block], undefined, vocabulary));
      continue;
    }
    const led = causes ? takeLedCauses(block, vocabulary) : undefined;
    if (led) {
      tell(readCauses(led.causes, undefined, vocabulary));
      if (led.others) rest.unshift(led.others);
      continue;
    }
    if (causes && isElement(block, 'ul', 'ol') && vocabulary.explains(textOf(block))) {
      tell(readCauses([block], undefined, vocabulary));
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
export function leadsToCauses(
  block: ElementContent,
  next: ElementContent | undefined,
  vocabulary: Vocabulary,
): boolean {
  const text = textOf(block);
  const lastSentence =
    text
      .split(/[.!?]\s+/)
      .at(-1)
      ?.split(/\s+/) ?? [];
  const lastWords = (lastSentence.length <= 10 ? lastSentence : lastSentence.slice(-4)).join(' ');
  return (
    isElement(block, 'p') &&
    isElement(next, 'ul', 'ol') &&
    /:\s*$/.test(text) &&
    vocabulary.mentionsCause(lastWords) &&
    !vocabulary.instructs(text)
  );
}

/** The item of a list that leads to causes ("Motivos comuns da falha:" over a list in it), and the other items. */
function takeLedCauses(
  list: ElementContent,
  vocabulary: Vocabulary,
): { causes: ElementContent[]; others: Element | undefined } | undefined {
  if (!isElement(list, 'ul', 'ol')) return undefined;
  for (const item of list.children) {
    if (!isElement(item, 'li')) continue;
    const [lead, below, ...more] = asBlocks(item.children, item);
    if (!lead || !below || more.length > 0 || !leadsToCauses(lead, below, vocabulary)) continue;
    const others = list.children.filter((other) => other !== item);
    const isLast = !others.some((other) => isElement(other, 'li'));
    return { causes: [lead, below], others: isLast ? undefined : { ...list, children: others } };
  }
  return undefined;
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
