import type { Element, ElementContent, RootContent } from 'hast';
import { fold } from '../../src/normalize/fold.ts';
import { readLead } from '../../src/normalize/split/labels/label-lead.ts';
import { cellsOf } from '../../src/normalize/split/tables/cells.ts';
import { readTable } from '../../src/normalize/split/tables/tables.ts';
import { isBlock, isElement, textOf } from '../../src/normalize/tree.ts';
import type { Role, Vocabulary } from '../../src/normalize/vocabulary/vocabulary.ts';

/** The visible text of a tree, a line for each block. */
export function visibleText(nodes: readonly RootContent[], vocabulary?: Vocabulary): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    if (!isElement(node)) continue;
    const { alt, word, label, was } = node.properties;
    if (node.tagName === 'img' || node.tagName === 'figure') text += `\n${alt ?? ''}\n`;
    else if (node.tagName === 'corrected') text += String(was ?? '');
    else if (node.tagName === 'alternatives') text += `\n${alternativesText(node, String(word ?? ''))}\n`;
    else if (node.tagName === 'table' && vocabulary) text += `\n${tableText(node, vocabulary)}\n`;
    else if (node.tagName === 'br') text += '\n';
    else {
      const inner =
        (node.tagName === 'alert' && label ? `${label}\n` : '') + visibleText(node.children, vocabulary);
      text += isBlock(node) ? `\n${inner}\n` : inner;
    }
  }
  return text;
}

/** The word between the alternatives stands once less than there are items. */
function alternativesText(node: Element, word: string): string {
  const list = node.children.find((child) => isElement(child, 'ul', 'ol'));
  const items = isElement(list) ? list.children.filter((child) => isElement(child, 'li')).length : 0;
  return `${visibleText(node.children)}\n${`${word}\n`.repeat(Math.max(0, items - 1))}`;
}

function tableText(table: Element, vocabulary: Vocabulary): string {
  const rows = rowsOf(table);
  const reading = readTable({ ...table, children: rows }, vocabulary);
  const columns = 'columns' in reading ? reading.columns : [];
  const header = rows[0] ? cellsOf(rows[0]) : [];
  const texts = rows.flatMap((row, rowIndex) =>
    cellsOf(row).map((cell, index) => {
      const role = columns[index]?.role;
      if (
        role === 'number' ||
        (rowIndex === 0 && (role === 'code' || labelsItself(rows, index, role, vocabulary)))
      )
        return '';
      return visibleText(withoutRepeatedLabel(cell.children, textOf(header[index] ?? cell)), vocabulary);
    }),
  );
  return texts.join('\n');
}

/** True for a column of messages whose cells name their parts themselves: its header says no more. */
function labelsItself(
  rows: Element[],
  index: number,
  role: Role | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (role !== 'message') return false;
  return rows
    .slice(1)
    .every((row) => readLead(cellsOf(row)[index]?.children.slice(0, 2) ?? [], vocabulary)?.role === 'code');
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

function withoutRepeatedLabel(content: ElementContent[], header: string): ElementContent[] {
  const at = content.findIndex((node) => !(node.type === 'text' && node.value.trim() === ''));
  const label = content[at];
  const repeats = isElement(label, 'strong', 'b') && ` ${fold(header)} `.includes(` ${fold(textOf(label))} `);
  return repeats &&
    isElement(
      content.slice(at + 1).find((node) => textOf(node) !== '' || isElement(node)),
      'br',
    )
    ? content.slice(at + 1)
    : content;
}
