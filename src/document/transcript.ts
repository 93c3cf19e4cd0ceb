import type { Markup } from './markup.ts';
import { isInline, isList } from './node-kinds.ts';
import type { DocumentNode, ElementNode } from './nodes.ts';
import { codeText } from './text.ts';

interface State {
  markup: Markup;
  /** Makes an address complete: internal links are site-absolute. */
  resolve: (href: string) => string;
}

/**
 * Writes a document's tree as text to paste somewhere else: lists with their marks, links with their addresses,
 * commands on lines of their own. Error messages are left out, they belong to the caller's heading.
 *
 * @param resolve makes a link's address complete
 * @returns blocks separated by one empty line, without an end of line at the end
 */
export function transcript(
  nodes: readonly DocumentNode[],
  markup: Markup,
  resolve: (href: string) => string,
): string {
  return blocksOf(nodes, { markup, resolve }).join('\n\n');
}

/** The blocks of a stretch of content; neighbouring inline nodes make one paragraph. */
function blocksOf(nodes: readonly DocumentNode[], state: State): string[] {
  const blocks: string[] = [];
  let run: DocumentNode[] = [];
  const flush = () => {
    const text = inline(run, state)
      .replace(/ *\n */g, '\n')
      .trim();
    if (text) blocks.push(state.markup.paragraph(text));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(node);
      continue;
    }
    flush();
    if (node.type === 'element') blocks.push(...elementBlocks(node, state));
    else if (node.type === 'component') blocks.push(...componentBlocks(node, state));
  }
  flush();
  return blocks;
}

function componentBlocks(node: Extract<DocumentNode, { type: 'component' }>, state: State): string[] {
  const { markup } = state;
  const { alt, original } = node.attributes;
  const label = node.attributes.label && markup.strong(markup.text(node.attributes.label));
  switch (node.name) {
    case 'ErrorMessage':
      return [];
    case 'Figure':
      return [`[${markup.text(alt ?? '')}]${original ? ` ${state.resolve(original)}` : ''}`];
    case 'Alternatives':
      return node.children.flatMap((child) =>
        isList(child)
          ? [alternatives(child, markup.text(node.attributes.word ?? ''), state)]
          : blocksOf([child], state),
      );
    case 'Alert': {
      const [first = '', ...rest] = blocksOf(node.children, state);
      return label ? [`${label}: ${first}`, ...rest] : [first, ...rest];
    }
    default:
      return [...(label ? [label] : []), ...blocksOf(node.children, state)];
  }
}

function elementBlocks(node: ElementNode, state: State): string[] {
  const { tagName } = node;
  if (isList(node)) return [list(node, state)];
  if (tagName === 'pre') return [state.markup.commands(codeText(node.children).replace(/\n$/, ''))];
  if (tagName === 'table')
    return rows(node).map((cells) =>
      state.markup.paragraph(cells.map((cell) => inline(cell, state).trim()).join(' | ')),
    );
  if (/^h[1-6]$/.test(tagName)) return [state.markup.heading(inline(node.children, state).trim())];
  return blocksOf(node.children, state);
}

function list(node: ElementNode, state: State): string {
  const first = Number(node.properties.start ?? 1);
  return items(node)
    .map((item, index) => indentItem(node.tagName === 'ol' ? `${first + index}. ` : '- ', item, state))
    .join('\n');
}

/** A list of which one item suffices: the word for "or" stands on a line between the items. */
function alternatives(node: ElementNode, word: string, state: State): string {
  return items(node)
    .map((item) => indentItem('- ', item, state))
    .join(word ? `\n\n${word}\n\n` : '\n');
}

function indentItem(mark: string, item: ElementNode, state: State): string {
  const text = blocksOf(item.children, state).join('\n');
  return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

function items(node: ElementNode): ElementNode[] {
  return node.children.filter(
    (child): child is ElementNode => child.type === 'element' && child.tagName === 'li',
  );
}

function rows(node: ElementNode): DocumentNode[][][] {
  if (node.tagName === 'tr')
    return [node.children.flatMap((cell) => (cell.type === 'element' ? [cell.children] : []))];
  return node.children.flatMap((child) => (child.type === 'element' ? rows(child) : []));
}

function inline(nodes: readonly DocumentNode[], state: State): string {
  return nodes.map((node) => inlineNode(node, state)).join('');
}

function inlineNode(node: DocumentNode, state: State): string {
  const { markup } = state;
  if (node.type === 'text') return markup.text(node.value.replace(/\s+/g, ' '));
  if (node.type === 'element' && node.tagName === 'code') return markup.code(codeText(node.children));
  const text = inline(node.children, state);
  if (node.type === 'component') return text;
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'strong':
    case 'b':
      return markup.strong(text);
    case 'em':
    case 'i':
      return markup.emphasis(text);
    case 'a':
      return markup.link(text, state.resolve(String(node.properties.href ?? '')));
    default:
      return text;
  }
}
