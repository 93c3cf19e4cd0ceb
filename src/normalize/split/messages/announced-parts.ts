import type { ElementContent } from 'hast';
import type { Part } from '../../model.ts';
import { element } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { findAnnounced } from './announced.ts';
import { asMessage } from './messages.ts';

/** All messages that a text announces, with what it says around them; undefined where it announces none. */
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
  // A sentence that goes on after its message stays whole, and tells no other.
  const [next] = announced.after;
  const stays = next !== undefined && blocks.indexOf(next) === announced.before.length ? [next] : [];
  const rest = announced.after.slice(stays.length);
  const after = announcedParts(rest, vocabulary) ?? asProse(rest);
  return [...asProse(announced.before), ...messages, ...asProse(stays), ...after];
}

/** Blocks as prose, where there are any. */
export function asProse(body: ElementContent[]): Part[] {
  return body.length > 0 ? [{ type: 'prose', body }] : [];
}
