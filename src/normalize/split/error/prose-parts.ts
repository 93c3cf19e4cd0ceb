import type { ElementContent } from 'hast';
import type { Part } from '../../model.ts';
import { element } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { readUnlabelled, withOwnActions } from '../causes/unlabelled.ts';
import { findAnnounced } from '../messages/announced.ts';
import { readAnnouncingItem } from '../messages/announcing-item.ts';
import { asMessage } from '../messages/messages.ts';
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
  const asProse = (body: ElementContent[]): Part[] => (body.length > 0 ? [{ type: 'prose', body }] : []);
  const isListed = blocks.some((block) => readAnnouncingItem(block, vocabulary) !== undefined);
  const quote = takeQuote(blocks, expected && !isListed, codes, vocabulary);
  if (quote.messages.length > 0) {
    parts.splice(0, prose.length, ...asProse(quote.before), ...quote.messages, ...asProse(quote.after));
    return;
  }
  const announced = findAnnounced(blocks, vocabulary);
  if (!announced) return;
  const { joint } = announced;
  const messages = announced.messages.flatMap((message, index): Part[] => [
    ...(index > 0 && joint ? asProse([element('p', [{ type: 'text', value: joint }])]) : []),
    { type: 'message', content: asMessage(message) },
  ]);
  parts.splice(0, prose.length, ...asProse(announced.before), ...messages, ...asProse(announced.after));
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
  return parts.flatMap((part, index): Part[] => {
    if (part.type !== 'prose' || index < last) return [part];
    const told = readUnlabelled(part.body, missing, vocabulary);
    if (told.some(({ type }) => type === 'cause')) missing.causes = false;
    return told;
  });
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
