import type { ElementContent } from 'hast';
import { isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { type Announced, areMessages } from './announcing.ts';

/** The messages listed in an item that announces them: "As seguintes mensagens de erro são exibidas ao conectar:". */
export function readAnnouncingItem(list: ElementContent, vocabulary: Vocabulary): Announced | undefined {
  if (!isElement(list, 'ul', 'ol')) return undefined;
  for (const item of list.children) {
    if (!isElement(item, 'li')) continue;
    const [lead, below, ...more] = asBlocks(item.children, item);
    if (!lead || !isElement(below, 'ul') || more.length > 0 || !announcesList(textOf(lead), vocabulary))
      continue;
    const messages = below.children.flatMap((inner) =>
      isElement(inner, 'li') ? [asBlocks(inner.children, inner)] : [],
    );
    if (!areMessages(messages.map(textOf), false, vocabulary)) continue;
    const children = list.children.map((other) => (other === item ? { ...item, children: [lead] } : other));
    return { before: [{ ...list, children }], messages, joint: '', after: [] };
  }
  return undefined;
}

/** Over a list of messages the words that announce them may stand anywhere in the sentence. */
function announcesList(text: string, vocabulary: Vocabulary): boolean {
  const words = text.split(/\s+/);
  return (
    /:\s*$/.test(text) &&
    !vocabulary.instructs(text) &&
    words.some((_, end) => end > 0 && vocabulary.announces(words.slice(0, end).join(' ')))
  );
}
