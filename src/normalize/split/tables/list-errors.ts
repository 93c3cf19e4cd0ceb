import type { Element, ElementContent } from 'hast';
import { isElement, textOf, trimInline } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { humps, isZero } from '../codes/codes.ts';
import { readMessages } from '../messages/messages.ts';
import type { RowError } from './read-row.ts';

/** A list item that is an error: the item, and what it says. */
interface ListError {
  item: Element;
  error: RowError;
}

/**
 * Reads lists of codes, each item a code and what it means: `ErrorCode.Name - indica que …`. Only where the text
 * before says that codes follow.
 *
 * @param heading the heading of the section that the blocks stand in
 */
export function readListErrors(
  blocks: ElementContent[],
  heading: string,
  vocabulary: Vocabulary,
): ListError[] {
  const errors: ListError[] = [];
  const walk = (nodes: ElementContent[], announced: boolean) => {
    let mentioned = announced;
    for (const node of nodes) {
      if (isElement(node, 'p')) mentioned = announced || vocabulary.mentionsCode(textOf(node));
      if (!isElement(node, 'ul', 'ol')) continue;
      const items = node.children.filter((item): item is Element => isElement(item, 'li'));
      const found = items.flatMap((item) => readItem(item, vocabulary));
      if (mentioned && found.length > 0 && found.length * 2 > items.length) errors.push(...found);
      else for (const item of items) walk(item.children, mentioned);
    }
  };
  walk(blocks, vocabulary.mentionsCode(heading));
  return errors.length > 1 ? errors : [];
}

function readItem(item: Element, vocabulary: Vocabulary): ListError[] {
  const [first, ...others] = asBlocks(item.children, item);
  if (!isElement(first, 'p')) return [];
  const [head, ...rest] = trimInline(first.children);
  const isMarked = isElement(head, 'code', 'strong');
  const text = head ? textOf(head) : '';
  const follow = rest[0];
  const lead = isMarked ? text : (/^\S+(?=\s*(?:[–—:]|\s-\s))/.exec(text)?.[0] ?? '');
  const after = isMarked ? (follow?.type === 'text' ? follow.value : '') : text.slice(lead.length);
  const separator = /^\s*(?:[–—:]|-\s)\s*/.exec(after)?.[0];
  if (!isCode(lead) || separator === undefined) return [];
  const remainder: ElementContent = { type: 'text', value: after.slice(separator.length) };
  const message = trimInline([remainder, ...(isMarked ? rest.slice(1) : rest)]);
  const parts = readMessages([{ ...first, children: message }, ...others], undefined, vocabulary);
  const line = item.position?.start.line ?? 1;
  return [
    {
      item,
      error: {
        line,
        link: undefined,
        codes: [lead],
        hasCodeColumn: true,
        name: undefined,
        identity: lead,
        parts,
      },
    },
  ];
}

/** `ErrorCode.NetworkUnreachable`, `UserErrorX`, `ERROR_X`, `0x80070005`; not `CBEngine.exe`, not `PowerShell`. */
function isCode(text: string): boolean {
  if (isZero(text)) return false;
  if (/^(?:0x[0-9A-Fa-f]{4,8}|-\d{8,10}|[A-Z]{2,10}\d{4,7}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$/.test(text))
    return true;
  return /^[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*$/.test(text) && humps(text.replaceAll('.', '')) > 2;
}
