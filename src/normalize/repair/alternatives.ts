import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element, isBlank, isElement, textOf, trimInline } from '../tree.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/**
 * Where items of a list end in "O BIEN" or "(OU)", one of them suffices: the word leaves the items, and an
 * `alternatives` element that carries it takes the list.
 */
export function repairAlternatives(tree: Root, vocabulary: Vocabulary): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isElement(node, 'ul', 'ol')) return undefined;
    const groups = groupItems(node, vocabulary);
    if (!groups.some((group) => group.word !== undefined)) return undefined;
    let count = 0;
    const lists = groups.map((group) => {
      const start = node.tagName === 'ol' && count > 0 ? { start: count + 1 } : {};
      count += group.items.length;
      const list = element('ul', group.items, group.items[0], {});
      if (group.word !== undefined) return element('alternatives', [list], list, { word: group.word });
      return { ...list, tagName: node.tagName, properties: start };
    });
    parent.children.splice(index, 1, ...lists);
    return undefined;
  });
}

interface Group {
  items: Element[];
  word?: string;
}

/** Items in runs: alternatives to each other, and the others. */
function groupItems(list: Element, vocabulary: Vocabulary): Group[] {
  const groups: Group[] = [];
  let joins = false;
  const items = list.children.filter((child): child is Element => isElement(child, 'li'));
  for (const [index, item] of items.entries()) {
    const word = index < items.length - 1 ? takeWord(item, vocabulary) : undefined;
    if (item.children.every(isBlank) && word !== undefined) {
      // An item that is only the word joins its neighbours.
      const last = groups.at(-1);
      if (last) last.word ??= word;
      joins = last !== undefined;
      continue;
    }
    const last = groups.at(-1);
    if (joins && last) last.items.push(item);
    else if (word === undefined && last && last.word === undefined) last.items.push(item);
    else groups.push({ items: [item], ...(word === undefined ? {} : { word }) });
    joins = word !== undefined;
    const current = groups.at(-1);
    if (word !== undefined && current) current.word ??= word;
  }
  return groups;
}

/** Takes the word off the end of an item, however deep the end lies. */
function takeWord(node: Element, vocabulary: Vocabulary): string | undefined {
  const last = node.children.findLast((child) => !isBlank(child) && !isElement(child, 'br'));
  if (last === undefined) return undefined;
  if (last.type === 'text') return takeTail(node, last, last.value, vocabulary);
  if (!isElement(last)) return undefined;
  const text = textOf(last);
  if (vocabulary.isAlternative(text) && /^(?:p|strong|em|li)$/.test(last.tagName)) {
    node.children = trimInline(node.children.filter((child) => child !== last));
    return bare(text);
  }
  if (!/^(?:p|ul|ol|li|strong|em)$/.test(last.tagName)) return undefined;
  const word = takeWord(last, vocabulary);
  if (word !== undefined && last.children.length === 0)
    node.children = trimInline(node.children.filter((child) => child !== last));
  return word;
}

function takeTail(
  node: Element,
  last: ElementContent,
  value: string,
  vocabulary: Vocabulary,
): string | undefined {
  const alone = vocabulary.isAlternative(value);
  // After a sentence the word may follow without a break, if it is set off: "… novamente. (OU)".
  const tail = alone ? value : (/(?<=[.;:]\s*)\((\p{L}+(?: \p{L}+)?)\)\s*$/u.exec(value)?.[0] ?? '');
  if (!tail || !vocabulary.isAlternative(tail)) return undefined;
  const before = node.children[node.children.indexOf(last) - 1];
  if (alone && before !== undefined && !isElement(before, 'br', 'ul', 'ol', 'p') && node.tagName !== 'li')
    return undefined;
  const rest = value.slice(0, value.length - tail.length);
  node.children = trimInline(
    node.children.map((child) => (child === last ? { type: 'text', value: rest } : child)),
  );
  return bare(tail);
}

function bare(word: string): string {
  return word.replace(/^[\s(]+|[\s).:]+$/g, '');
}
