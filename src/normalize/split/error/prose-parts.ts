import type { ElementContent } from 'hast';
import type { Part } from '../../model.ts';
import { isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { readCauses } from '../causes/causes.ts';
import { readUnlabelled, withOwnActions } from '../causes/unlabelled.ts';
import { announcedParts, asProse } from '../messages/announced-parts.ts';
import { readAnnouncingItem } from '../messages/announcing-item.ts';
import { takeQuote } from '../messages/quotes.ts';

/** Finds the message in the unlabelled text before the first cause or action. */
export function quoteIntroduction(
  parts: Part[],
  expected: boolean,
  codes: string[],
  vocabulary: Vocabulary,
): void {
  const end = parts.findIndex((part) => part.type !== 'prose');
  const prose = parts.slice(0, end < 0 ? parts.length : end);
  const blocks = prose.flatMap((part) => (part.type === 'prose' ? part.body : []));
  const isListed = blocks.some((block) => readAnnouncingItem(block, vocabulary) !== undefined);
  const quote = takeQuote(blocks, expected && !isListed, codes, vocabulary);
  if (quote.messages.length > 0) {
    const after = asProse(quote.after);
    quoteIntroduction(after, false, codes, vocabulary);
    parts.splice(0, prose.length, ...asProse(quote.before), ...quote.messages, ...after);
    return;
  }
  const announced = announcedParts(blocks, vocabulary);
  if (announced) parts.splice(0, prose.length, ...announced);
}

/**
 * An error that labels no causes or no actions may still tell them: in the prose after its message, and what to do
 * where its causes end.
 */
export function findUnlabelled(parts: Part[], vocabulary: Vocabulary): Part[] {
  const causes = parts.every((part) => part.type !== 'cause');
  const acts = parts.some(
    (part) => part.type === 'actions' || (part.type === 'cause' && part.actions.length > 0),
  );
  if (!causes && !acts) return parts.map((part) => withOwnActions(part, vocabulary));
  const missing = { causes, actions: causes && !acts };
  const last = parts.findLastIndex((part) => part.type === 'message');
  const found = parts.flatMap((part, index): Part[] => {
    if (part.type !== 'prose' || index < last) return [part];
    const told = readUnlabelled(part.body, missing, vocabulary);
    if (told.some(({ type }) => type === 'cause')) missing.causes = false;
    return told;
  });
  return missing.causes ? explainBetween(found, vocabulary) : found;
}

/** What stands right between an error's message and what to do about it says why it happens, however it begins. */
function explainBetween(parts: Part[], vocabulary: Vocabulary): Part[] {
  const last = parts.findLastIndex((part) => part.type === 'message');
  const [why, next] = parts.slice(last + 1);
  if (last < 0 || why?.type !== 'prose' || next?.type !== 'actions' || !isStatement(why.body, vocabulary))
    return parts;
  return [
    ...parts.slice(0, last + 1),
    ...readCauses(why.body, undefined, vocabulary),
    ...parts.slice(last + 2),
  ];
}

/** A paragraph or two that no label heads and that say more than what follows, or that there are causes. */
function isStatement(blocks: ElementContent[], vocabulary: Vocabulary): boolean {
  const text = textOf(blocks);
  const onlyCounts = vocabulary.mentionsCause(text) && text.split(' ').length < 7;
  return (
    blocks.length < 3 &&
    !onlyCounts &&
    !vocabulary.speaksOfItself(text) &&
    blocks.every(
      (block) =>
        isElement(block, 'p') && !isElement(block.children[0], 'strong') && /[.!)]$/.test(textOf(block)),
    )
  );
}

/** Neighbouring prose in one part. */
export function mergeProse(parts: Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.type === 'prose' && last?.type === 'prose') last.body = [...last.body, ...part.body];
    else merged.push(part.type === 'prose' ? { ...part } : part);
  }
  return merged.filter((part) => part.type !== 'prose' || part.body.length > 0);
}
