import type { Part } from '../model.ts';
import { element, textOf } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readCauses } from './causes.ts';
import type { Segment } from './labels.ts';
import { readMessages } from './messages.ts';

/** What a labelled piece of text is on an error's page. */
export function partsOfSegment({ role, label, content }: Segment, vocabulary: Vocabulary): Part[] {
  switch (vocabulary.isNothing(textOf(content)) ? undefined : role) {
    case 'message':
    case 'description':
      return readMessages(content, label, vocabulary);
    case 'cause':
      return content.length > 0 ? readCauses(content, label, vocabulary) : [];
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
