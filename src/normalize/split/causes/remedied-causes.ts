import type { Element, ElementContent } from 'hast';
import type { Part } from '../../model.ts';
import { isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { cutAt } from '../cut-sentence.ts';
import { readCauses } from './causes.ts';
import { withOwnActions } from './unlabelled.ts';

/**
 * Reads a list whose items say each why an error happens and what to do about it: "Causas e soluções". Undefined where
 * the text has no such list.
 *
 * @param label the source's word for the causes; the first one carries it
 */
export function readRemediedCauses(
  content: ElementContent[],
  label: string,
  vocabulary: Vocabulary,
): Part[] | undefined {
  const [list, ...others] = content.filter((block): block is Element => isElement(block, 'ul', 'ol'));
  if (!list || others.length > 0) return undefined;
  const items = list.children.filter((item): item is Element => isElement(item, 'li'));
  const remedied = items.filter((item) => tellsBoth(textOf(item), vocabulary));
  if (remedied.length < 2 || remedied.length * 2 < items.length) return undefined;
  const at = content.indexOf(list);
  const causes = items.flatMap((item, index) => readItem(item, index === 0 ? label : undefined, vocabulary));
  return [...prose(content.slice(0, at)), ...causes, ...prose(content.slice(at + 1))];
}

/** One cause, and from the sentence on that says what to do its actions. */
function readItem(item: Element, label: string | undefined, vocabulary: Vocabulary): Part[] {
  const [first, ...others] = asBlocks(item.children, item);
  const [why, remedy] = isElement(first, 'p')
    ? cutAt(first, (sentence) => vocabulary.instructs(sentence))
    : [undefined, undefined];
  if (why && remedy)
    return readCauses([why], label, vocabulary, [{ type: 'actions', body: [remedy, ...others] }]);
  const blocks = first ? [first, ...others] : [];
  return readCauses(blocks, label, vocabulary).map((part) => withOwnActions(part, vocabulary));
}

/** What to do comes after why: an item that begins with it is a step. */
function tellsBoth(text: string, vocabulary: Vocabulary): boolean {
  const [first = ''] = text.split(/[.!?]\s+/, 1);
  return vocabulary.instructs(text) && !vocabulary.instructs(first);
}

function prose(body: ElementContent[]): Part[] {
  return body.length > 0 ? [{ type: 'prose', body }] : [];
}
