import type { ElementContent } from 'hast';
import type { Part } from '../../model.ts';
import { element, isElement, textOf, trimInline } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { readCauses } from '../causes/causes.ts';
import { readMessages } from '../messages/messages.ts';
import type { Segment } from './labels.ts';

/** What a labelled piece of text is on an error's page. */
export function partsOfSegment({ role, label, content }: Segment, vocabulary: Vocabulary): Part[] {
  const tells = content.length > 0 || role === 'action' || role === 'more';
  switch (tells && !vocabulary.isNothing(textOf(content)) ? role : undefined) {
    case 'message':
    case 'description': {
      const [message, after] = cutQuote(content);
      const told = readMessages(message, label, vocabulary);
      return after.length > 0 ? [...told, { type: 'prose', body: after }] : told;
    }
    case 'cause':
      return readCauses(content, label, vocabulary);
    case 'action':
    case 'more':
      return [{ type: 'actions', ...(label ? { label } : {}), body: content }];
    default: {
      if (content.length === 0 && role === undefined) return [];
      if (!label) return [{ type: 'prose', body: content }];
      const [first, ...rest] = content;
      const lead = [element('strong', [{ type: 'text', value: `${label}:` }])];
      if (first?.type === 'element' && first.tagName === 'p')
        return [
          {
            type: 'prose',
            body: [
              { ...first, children: [...lead, { type: 'text', value: ' ' }, ...first.children] },
              ...rest,
            ],
          },
        ];
      return [{ type: 'prose', body: [element('p', lead), ...content] }];
    }
  }
}

/** A message in quotes that its sentence goes on after: `"falha na operação" ocorre quando …`. */
function cutQuote(content: ElementContent[]): [message: ElementContent[], after: ElementContent[]] {
  const [paragraph, ...others] = content;
  const [first, ...nodes] = isElement(paragraph, 'p') ? paragraph.children : [];
  if (!isElement(paragraph, 'p') || first?.type !== 'text') return [content, []];
  const [whole, quote] = /^\s*["“«]([^"“”«»]{12,})["”»]\s*(?=\p{Ll}{2})/u.exec(first.value) ?? [];
  if (!whole || !quote) return [content, []];
  const rest = trimInline([{ ...first, value: first.value.slice(whole.length) }, ...nodes]);
  return [
    [element('p', [{ ...first, value: quote.trim() }], paragraph)],
    [element('p', rest, paragraph), ...others],
  ];
}
