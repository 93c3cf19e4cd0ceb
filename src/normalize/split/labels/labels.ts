import type { Element, ElementContent } from 'hast';
import { element, isElement, textOf, trimInline } from '../../tree.ts';
import type { Role, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { type Lead, readLead } from './label-lead.ts';

/** Content under a label that runs in at its head: "**Causa:** …"; without role before the first label. */
export interface Segment {
  role?: Role;
  label?: string;
  content: ElementContent[];
}

/** Cuts blocks at the labels in them, which may head paragraphs, lines of paragraphs, or list items. */
export function readSegments(blocks: ElementContent[], vocabulary: Vocabulary): Segment[] {
  const segments: Segment[] = [{ content: [] }];
  const append = (content: ElementContent) => {
    const last = segments.at(-1);
    // A message is said in one block, and a table tells for itself.
    const ends = last?.content.length !== 0 && (last?.role === 'message' || last?.role === 'code');
    if (!last || ends || (last.role && isElement(content, 'table'))) segments.push({ content: [content] });
    else last.content.push(content);
  };
  const begin = (lead: Lead, from: Element) => {
    const content = lead.rest.length > 0 ? asBlocks(lead.rest, from) : [];
    segments.push({ role: lead.role, label: lead.label, content });
  };
  for (const block of blocks) {
    if (isElement(block, 'p')) readParagraph(block, vocabulary, begin, append);
    else if (isElement(block, 'ul', 'ol') && isRecord(block, vocabulary))
      readRecord(block, vocabulary, begin, (items) =>
        segments.push({ content: [{ ...block, children: items }] }),
      );
    else if (isElement(block, 'ul', 'ol') && isLabelled(block, vocabulary)) {
      for (const item of block.children) {
        if (!isElement(item, 'li')) continue;
        for (const child of asBlocks(item.children, item)) {
          if (isElement(child, 'p')) readParagraph(child, vocabulary, begin, append);
          else append(child);
        }
      }
    } else append(block);
  }
  return segments.filter((segment) => segment.role !== undefined || segment.content.length > 0);
}

/** The items of a list, and how many of them a label heads whose meaning is known. */
function labelledItems(list: Element, vocabulary: Vocabulary): { items: Element[]; labelled: Element[] } {
  const items = list.children.filter((child): child is Element => isElement(child, 'li'));
  return { items, labelled: items.filter((item) => itemLead(item, vocabulary) !== undefined) };
}

function itemLead(item: Element, vocabulary: Vocabulary): Lead | undefined {
  const [head] = asBlocks(item.children, item);
  return isElement(head, 'p') ? readLead(head.children, vocabulary) : undefined;
}

function isLabelled(list: Element, vocabulary: Vocabulary): boolean {
  const { items, labelled } = labelledItems(list, vocabulary);
  return labelled.length > 0 && labelled.length * 2 >= items.length;
}

/** A list of fields, of which some tell of an error: "Causa: …", "Nível do registro: Aviso". */
function isRecord(list: Element, vocabulary: Vocabulary): boolean {
  const { items, labelled } = labelledItems(list, vocabulary);
  const hasField = (item: Element) =>
    /^[^.:]{2,60}:\s/.test(textOf(item)) || item.children.some((child) => isElement(child, 'ul', 'ol'));
  return labelled.length > 0 && labelled.length * 2 < items.length && items.every(hasField);
}

/** The fields that tell of the error under their labels, the others in lists as they stand. */
function readRecord(
  list: Element,
  vocabulary: Vocabulary,
  begin: (lead: Lead, from: Element) => void,
  keep: (items: Element[]) => void,
): void {
  let others: Element[] = [];
  const flush = () => {
    if (others.length > 0) keep(others);
    others = [];
  };
  for (const item of labelledItems(list, vocabulary).items) {
    const lead = itemLead(item, vocabulary);
    const [head, ...rest] = asBlocks(item.children, item);
    if (!lead || !isElement(head) || rest.length > 0) others.push(item);
    else {
      flush();
      begin(lead, head);
    }
  }
  flush();
}

function readParagraph(
  paragraph: Element,
  vocabulary: Vocabulary,
  begin: (lead: Lead, from: Element) => void,
  append: (content: ElementContent) => void,
): void {
  let run: ElementContent[] = [];
  const flush = () => {
    const trimmed = trimInline(run);
    if (trimmed.length > 0) append(element('p', trimmed, paragraph));
    run = [];
  };
  const lines = linesOf(paragraph.children);
  if (!lines.some((line) => readLead(line, vocabulary))) {
    append(paragraph);
    return;
  }
  let lead: Lead | undefined;
  const finish = () => {
    if (lead) begin({ ...lead, rest: trimInline(lead.rest) }, paragraph);
    else flush();
    lead = undefined;
  };
  for (const line of lines) {
    const found = readLead(line, vocabulary);
    if (found) {
      finish();
      lead = found;
    } else if (lead) lead.rest.push(...(lead.rest.length > 0 ? [element('br', [])] : []), ...line);
    else run.push(...(run.length > 0 ? [element('br', [])] : []), ...line);
  }
  finish();
}

/** The lines of a paragraph: at `<br>`, and at the ends of source lines where a label may follow. */
function linesOf(children: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isElement(child, 'br')) lines.push([]);
    else if (child.type === 'text' && child.value.includes('\n')) {
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ ...child, value });
      }
    } else lines.at(-1)?.push(child);
  }
  return lines.map(trimInline).filter((line) => line.length > 0);
}
