import type { Element, ElementContent } from 'hast';
import { element, isBlank, isBlock, isElement, trimInline } from '../tree.ts';
import { tableOfConstants } from './definitions.ts';
import { readLines } from './lines.ts';

/** Elements whose children are blocks, or else one run of text. */
const containers = new Set(['li', 'td', 'th', 'dd', 'blockquote']);

/**
 * Brings the content of a container into order: text that runs beside blocks becomes paragraphs, paragraphs end at
 * double line breaks, breaks that only lay out vanish, lines that begin like list items become lists, and items
 * without a list get one.
 */
export function toFlow(children: ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  /** The list that items without one were given. */
  let given: Element | undefined;
  const flush = () => {
    if (run.length > 0) blocks.push(...readLines(run));
    run = [];
  };
  for (const child of children.flatMap(outsideOfMarks)) {
    if (child.type === 'comment') continue;
    if (isBlock(child)) {
      flush();
      if (child.tagName === 'li') {
        if (given && blocks.at(-1) === given) given.children.push(repairItem(child));
        else {
          given = element('ul', [repairItem(child)], child);
          blocks.push(given);
        }
        continue;
      }
      blocks.push(...repairBlock(child));
    } else if (child.type === 'text' && run.length === 0 && isBlank(child)) {
    } else run.push(child);
  }
  flush();
  return blocks;
}

/** A link or a bold run that holds blocks is one in each of its runs of text: a table in a link stands beside it. */
function outsideOfMarks(node: ElementContent): ElementContent[] {
  if (!isElement(node) || isBlock(node) || node.tagName === 'code' || !holdsBlock(node)) return [node];
  const pieces: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    if (run.some((child) => !isBlank(child))) pieces.push({ ...node, children: run });
    run = [];
  };
  for (const child of node.children.flatMap(outsideOfMarks)) {
    if (isBlock(child)) {
      flush();
      pieces.push(child);
    } else run.push(child);
  }
  flush();
  return pieces;
}

function holdsBlock(node: ElementContent): boolean {
  return isElement(node) && node.children.some((child) => isBlock(child) || holdsBlock(child));
}

function repairBlock(node: Element): ElementContent[] {
  if (node.tagName === 'p') return toFlow(node.children);
  if (node.tagName === 'ul' || node.tagName === 'ol') return repairList(node);
  if (/^h[1-6]$/.test(node.tagName)) return [{ ...node, children: trimInline(node.children) }];
  if (node.tagName === 'table') return [repairTable(node)];
  if (node.tagName === 'blockquote') return [{ ...node, children: toFlow(node.children) }];
  if (node.tagName === 'dl') return repairDefinitions(node);
  if (node.tagName === 'pre') return [repairPreformatted(node)];
  if (node.tagName === 'hr') return [];
  return containers.has(node.tagName) ? [{ ...node, children: toFlow(node.children) }] : [node];
}

/** One paragraph alone stays bare text, as in a tight list. */
function tight(blocks: ElementContent[]): ElementContent[] {
  const [first, ...others] = blocks;
  if (others.length === 0) return isElement(first, 'p') ? first.children : blocks;
  if (isElement(first, 'p') && others.every((block) => isElement(block, 'ul', 'ol')))
    return [...first.children, ...others];
  return blocks;
}

function repairItem(item: Element): Element {
  return { ...item, children: tight(toFlow(item.children)) };
}

/** What stands in a list outside its items belongs to the item before it. */
function repairList(list: Element): ElementContent[] {
  const items: Element[] = [];
  const before: ElementContent[] = [];
  for (const child of list.children) {
    if (isBlank(child) || child.type === 'comment' || isElement(child, 'br')) continue;
    const last = items.at(-1);
    if (isElement(child, 'li')) items.push({ ...child, children: [...child.children] });
    else if (last) last.children.push(...(isBlock(child) ? [child] : [element('br', []), child]));
    else before.push(child);
  }
  const repaired = items.map(repairItem).filter((item) => item.children.length > 0);
  const lead = before.length > 0 ? toFlow(before) : [];
  return repaired.length > 0 ? [...lead, { ...list, children: repaired }] : lead;
}

function repairTable(table: Element): Element {
  const rows = table.children.filter((child): child is Element => isElement(child, 'tr'));
  return {
    ...table,
    children: rows.map((row) => ({
      ...row,
      children: row.children
        .filter((cell): cell is Element => isElement(cell, 'td', 'th'))
        .map((cell) => ({ ...cell, children: tight(toFlow(cell.children)) })),
    })),
  };
}

/** Definition lists become paragraphs: the term in bold, its text below. */
function repairDefinitions(list: Element): ElementContent[] {
  const constants = tableOfConstants(list, toFlow);
  if (constants) return [constants];
  return list.children.flatMap((child): ElementContent[] => {
    if (isElement(child, 'dt'))
      return [element('p', [element('strong', trimInline(child.children), child)], child)];
    if (isElement(child, 'dd')) return toFlow(child.children);
    return isBlank(child) ? [] : toFlow([child]);
  });
}

/** Preformatted text holds text only; a break in it is a new line. */
function repairPreformatted(node: Element): Element {
  const code = node.children.find((child) => isElement(child, 'code'));
  if (node.children.filter((child) => !isBlank(child)).length === 1 && isElement(code)) return node;
  const lines = (nodes: ElementContent[]): string =>
    nodes
      .map((child) => {
        if (child.type === 'text') return child.value;
        if (!isElement(child)) return '';
        return child.tagName === 'br' ? '\n' : lines(child.children);
      })
      .join('');
  return { ...node, children: [element('code', [{ type: 'text', value: lines(node.children) }], node)] };
}
