import type { Element, ElementContent } from 'hast';
import { element, isElement, textOf, trimInline } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { type Announced, isMessage, leadsTo } from './announcing.ts';

/**
 * "Los usuarios reciben el error **Entidad de MDM no definida**.": bold, italics or a span of code instead of quotes. A
 * sentence that goes on after it stays whole below it: "Si ve el error **…** en el registro, significa que …".
 */
export function readMarked(paragraph: Element, vocabulary: Vocabulary): Announced | undefined {
  const nodes = trimInline(paragraph.children);
  const index = nodes.findIndex((node, at) => {
    if (at === 0 || !isElement(node, 'strong', 'em', 'code')) return false;
    const lead = textOf(nodes.slice(0, at));
    const lastWords = lead.split(/\s+/).slice(-2).join(' ');
    return vocabulary.mentionsError(lastWords) || leadsTo(lead, vocabulary);
  });
  const [marked, next, ...others] = nodes.slice(index);
  if (index < 0 || !isElement(marked)) return undefined;
  const rest = next?.type === 'text' ? next.value : '';
  const ends = next === undefined || /^\s*[.!](?:\s|$)/.test(rest);
  const text = textOf(marked);
  // "o erro **409001 DeviceAlreadyExists**" names it.
  const isName = /^\d{5,7}\s/.test(text);
  if (isName || text.split(/\s+/).length < 3 || !isMessage(text, vocabulary)) return undefined;
  const lead = nodes.slice(0, index);
  if (vocabulary.instructs(textOf(lead))) return undefined;
  const message = [element('p', marked.children, paragraph)];
  if (!ends) {
    const goesOn = /^\s+\p{Ll}/u.test(rest) && vocabulary.mentionsError(lastWord(lead));
    return goesOn ? { before: [], messages: [message], joint: '', after: [paragraph] } : undefined;
  }
  const after = trimInline([{ type: 'text', value: rest.replace(/^\s*[.!]\s*/, '') }, ...others]);
  return {
    before: [element('p', trimInline(lead), paragraph)],
    messages: [message],
    joint: '',
    after: after.length > 0 ? [element('p', after, paragraph)] : [],
  };
}

function lastWord(nodes: ElementContent[]): string {
  return textOf(nodes).split(/\s+/).at(-1) ?? '';
}
