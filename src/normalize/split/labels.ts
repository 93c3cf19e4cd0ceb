import type { Element, ElementContent } from 'hast';
import { collapse, element, isBlank, isElement, textOf, trimInline } from '../tree.ts';
import type { Role, Vocabulary } from '../vocabulary.ts';

/** Content under a label that runs in at its head: "**Causa:** …"; without role before the first label. */
export interface Segment {
  role?: Role;
  label?: string;
  content: ElementContent[];
}

/** A label in the text, and what follows it on its line. */
interface Lead {
  role: Role;
  label: string;
  rest: ElementContent[];
}

const announced = new Set<Role>(['code', 'message', 'cause', 'action', 'symptom', 'description', 'more']);

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

function isLabelled(list: Element, vocabulary: Vocabulary): boolean {
  const items = list.children.filter((child) => isElement(child, 'li'));
  const labelled = items.filter(
    (item) => isElement(item) && readLead(item.children, vocabulary) !== undefined,
  );
  return labelled.length > 0 && labelled.length * 2 >= items.length;
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

/** Reads the label at the head of a line of inline nodes. */
export function readLead(line: ElementContent[], vocabulary: Vocabulary): Lead | undefined {
  const nodes = trimInline(line);
  const first = nodes[0];
  if (isElement(first, 'strong', 'em')) return readBoldLead(first, nodes.slice(1), vocabulary);
  if (first?.type !== 'text') return undefined;
  return readPlainLead(first.value, nodes.slice(1), vocabulary);
}

function readBoldLead(bold: Element, after: ElementContent[], vocabulary: Vocabulary): Lead | undefined {
  const text = collapse(textOf(bold));
  const next = after[0];
  const role = announcedRole(text, vocabulary);
  if (role) {
    const follows = next?.type === 'text' ? next.value : '';
    const set =
      /[:.]\s*$/.test(text) || /^\s*[:–—-]/.test(follows) || after.every(isBlank) || isElement(next, 'br');
    if (!set) return undefined;
    const rest =
      next?.type === 'text'
        ? [{ ...next, value: next.value.replace(/^\s*[:–—-]?\s*/, '') }, ...after.slice(1)]
        : after;
    return { role, label: bareLabel(text), rest: trimInline(rest) };
  }
  // The label and its text in one bold run: "**Mensagem de erro: …**".
  const head = bold.children[0];
  if (head?.type !== 'text') return undefined;
  const lead = readPlainLead(head.value, bold.children.slice(1), vocabulary);
  return lead && { ...lead, rest: [{ ...bold, children: lead.rest }, ...after] };
}

function readPlainLead(text: string, after: ElementContent[], vocabulary: Vocabulary): Lead | undefined {
  const match = /^\s*([^:.\n]{2,60}?(?:\.[^:.\n]{0,20})?)\s*:(?=\s|$)\s*/.exec(text);
  const label = match?.[1];
  if (!match || !label) return undefined;
  const role = announcedRole(label, vocabulary);
  // "Erro: …" is how messages themselves begin.
  if (
    !role ||
    (role === 'message' &&
      !/\s/.test(label.trim()) &&
      vocabulary.codeLeads.includes(label.trim().toLowerCase()))
  )
    return undefined;
  const rest = text.slice(match[0].length);
  return {
    role,
    label: bareLabel(label),
    rest: trimInline(rest === '' ? after : [{ type: 'text', value: rest }, ...after]),
  };
}

function announcedRole(label: string, vocabulary: Vocabulary): Role | undefined {
  const role = vocabulary.role(label);
  return role && announced.has(role) ? role : undefined;
}

/** A label as it is shown, without what sets it off: "Causa:" → "Causa". */
export function bareLabel(text: string): string {
  return collapse(text).replace(/\s*[:.–—-]+$/, '');
}

/** Content as blocks: what runs on in it stands in paragraphs. */
export function asBlocks(content: ElementContent[], from?: Element): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    const trimmed = trimInline(run);
    if (trimmed.length > 0) blocks.push(element('p', trimmed, trimmed.find((node) => node.position) ?? from));
    run = [];
  };
  for (const node of content) {
    if (isElement(node) && blockNames.has(node.tagName)) {
      flush();
      blocks.push(node);
    } else run.push(node);
  }
  flush();
  return blocks;
}

const blockNames = new Set([
  'p',
  'ul',
  'ol',
  'pre',
  'blockquote',
  'table',
  'alert',
  'figure',
  'alternatives',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
