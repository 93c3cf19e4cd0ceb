import type { ElementContent } from 'hast';
import type { ActionsPart, Part } from '../../model.ts';
import { element, isBlank, isElement, textOf, trimInline } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';

/** A statement up to this length is a title as a whole, however many sentences it has. */
const titleLength = 110;

/**
 * Reads the causes in a text that says why an error happens: each item of a list is one, else the text is one, as
 * is what "Causa 2" says. A sentence that introduces the list comes before them as prose.
 *
 * @param label the source's word for the causes; the first cause carries it
 */
export function readCauses(
  content: ElementContent[],
  label: string | undefined,
  vocabulary: Vocabulary,
  actions: ActionsPart[] = [],
): Part[] {
  const blocks = asBlocks(content);
  const parts: Part[] = [];
  const add = (cause: ElementContent[]) => {
    const { title, body } = readCause(cause, vocabulary);
    const first = !parts.some((part) => part.type === 'cause');
    parts.push({ type: 'cause', ...(first && label ? { label } : {}), title, body, actions: [] });
  };
  const list = blocks.at(-1);
  const lead = blocks.slice(0, -1);
  if (
    isElement(list, 'ul', 'ol') &&
    !isOfSeveral(label) &&
    lead.every((block) => isElement(block, 'p')) &&
    (lead.length === 0 || introduces(lead))
  ) {
    if (lead.length > 0) parts.push({ type: 'prose', body: lead });
    for (const item of list.children) if (isElement(item, 'li')) add(asBlocks(item.children, item));
  } else if (blocks.length > 0) add(blocks);
  const last = parts.at(-1);
  if (last?.type === 'cause' && parts.filter((part) => part.type === 'cause').length === 1)
    last.actions.push(...actions);
  else parts.push(...actions);
  return parts;
}

/** "Causa 2" labels one cause. */
function isOfSeveral(label: string | undefined): boolean {
  return label !== undefined && /\s\d+$/.test(label);
}

function introduces(lead: ElementContent[]): boolean {
  return lead.length === 1 && /:$/.test(textOf(lead));
}

/** The bold lead or the statement of a cause as its title; what explains it as its body. */
function readCause(
  blocks: ElementContent[],
  vocabulary: Vocabulary,
): { title: ElementContent[]; body: ElementContent[] } {
  const [first, ...others] = blocks;
  if (!isElement(first, 'p'))
    return { title: [{ type: 'text', value: shorten(textOf(blocks)) }], body: blocks };
  const bold = readBoldTitle(first.children, vocabulary);
  if (bold) {
    const rest = bold.rest.length > 0 ? [element('p', bold.rest, first)] : [];
    return { title: bold.title, body: [...rest, ...others] };
  }
  const [title, rest] = splitSentence(withoutBreaks(first.children));
  return { title, body: [...(rest.length > 0 ? [element('p', rest, first)] : []), ...others] };
}

/** Bold at the head of a paragraph, on lines of its own; "ou" between two bold lines belongs to it. */
function readBoldTitle(
  children: ElementContent[],
  vocabulary: Vocabulary,
): { title: ElementContent[]; rest: ElementContent[] } | undefined {
  let end = 0;
  for (const [index, child] of children.entries()) {
    const isBold = isElement(child, 'strong');
    const joins =
      isElement(child, 'br') ||
      isBlank(child) ||
      (child.type === 'text' && vocabulary.isAlternative(child.value));
    if (!isBold && !joins) break;
    if (isBold) end = index + 1;
  }
  if (end === 0) return undefined;
  const next = children[end];
  if (
    next !== undefined &&
    !isElement(next, 'br') &&
    !(next.type === 'text' && /^[\s.:–—-]*$/.test(next.value))
  )
    return undefined;
  const title = children.slice(0, end).flatMap((child) => {
    if (isElement(child, 'strong')) return child.children;
    return isElement(child, 'br') ? [{ type: 'text' as const, value: ' ' }] : [child];
  });
  return { title: joinText(trimInline(title)), rest: trimInline(children.slice(end)) };
}

function withoutBreaks(children: ElementContent[]): ElementContent[] {
  return joinText(
    children.map((child) => (isElement(child, 'br') ? { type: 'text' as const, value: ' ' } : child)),
  );
}

function joinText(nodes: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      last.value = `${last.value}${node.value}`.replace(/\s+/g, ' ');
    else joined.push(node.type === 'text' ? { ...node } : node);
  }
  return joined;
}

/** The first sentence apart from the others, where the text is too long for a title. */
function splitSentence(children: ElementContent[]): [ElementContent[], ElementContent[]] {
  if (textOf(children).length <= titleLength) return [children, []];
  let length = 0;
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') {
      length += textOf(child).length;
      continue;
    }
    for (const match of child.value.matchAll(
      /(?<=\p{L}{2,}["”»)\]]?)[.!?]["”»)]?(?=\s+["“«(]?[\p{Lu}¿¡])/gu,
    )) {
      const end = match.index + match[0].length;
      if (length + end < 15) continue;
      const head = { ...child, value: child.value.slice(0, end) };
      const tail = { ...child, value: child.value.slice(end).trimStart() };
      return [[...children.slice(0, index), head], trimInline([tail, ...children.slice(index + 1)])];
    }
    length += child.value.length;
  }
  return [children, []];
}

/** A text cut to the length of a title at the end of a sentence or a word. */
export function shorten(text: string, length = 140): string {
  if (text.length <= length) return text;
  const sentence = /^.{15,}?[.!?](?=\s+["“«(]?[\p{Lu}¿¡])/u.exec(text)?.[0];
  if (sentence && sentence.length <= length) return sentence;
  return `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}
