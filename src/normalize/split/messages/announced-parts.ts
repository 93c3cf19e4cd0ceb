import type { ElementContent } from 'hast';
import type { Part } from '../../model.ts';
import { element } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { findAnnounced } from './announced.ts';
import { asMessage } from './messages.ts';

/** The messages that a text announces, with what it says around them; undefined where it announces none. */
export function announcedParts(
  blocks: readonly ElementContent[],
  vocabulary: Vocabulary,
): Part[] | undefined {
  const announced = findAnnounced(blocks, vocabulary);
  if (!announced) return undefined;
  const { joint } = announced;
  const messages = announced.messages.flatMap((message, index): Part[] => [
    ...(index > 0 && joint ? asProse([element('p', [{ type: 'text', value: joint }])]) : []),
    { type: 'message', content: asMessage(message) },
  ]);
  return [...asProse(announced.before), ...messages, ...asProse(announced.after)];
}

/** Blocks as prose, where there are any. */
export function asProse(body: ElementContent[]): Part[] {
  return body.length > 0 ? [{ type: 'prose', body }] : [];
}
