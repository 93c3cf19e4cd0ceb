import type { DocumentNode } from './nodes.ts';

const blocks = new Set(
  'address blockquote br dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Text as it stands, of code or commands; no-break spaces become spaces, because a shell does not take them. */
export function codeText(nodes: readonly DocumentNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : codeText(node.children)))
    .join('')
    .replaceAll('\u00A0', ' ');
}

/** The visible words of a tree as one line of plain text; blocks are separated by a space. */
export function plainText(nodes: readonly DocumentNode[]): string {
  return rawText(nodes).replace(/\s+/g, ' ').trim();
}

function rawText(nodes: readonly DocumentNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element' ? blocks.has(node.tagName) : node.name !== 'Corrected') {
      text += ` ${rawText(node.children)} `;
    } else text += rawText(node.children);
  }
  return text;
}
