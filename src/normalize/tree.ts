import type { Element, ElementContent, RootContent } from 'hast';

/** An element, by its name where names are given. */
export function isElement<Name extends string>(
  node: RootContent | undefined,
  ...names: Name[]
): node is Element & { tagName: Name } {
  const wanted: string[] = names;
  return node?.type === 'element' && (wanted.length === 0 || wanted.includes(node.tagName));
}

/** Elements that begin a line of their own; everything else runs on in a paragraph. */
const blockNames = [
  'p',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'pre',
  'blockquote',
  'table',
  'tr',
  'td',
  'th',
  'thead',
  'tbody',
  'tfoot',
  'caption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'alert',
  'figure',
  'alternatives',
] as const;

export function isBlock(
  node: RootContent | undefined,
): node is Element & { tagName: (typeof blockNames)[number] } {
  return isElement(node, ...blockNames);
}

/** A new element at the place of another. */
export function element(
  tagName: string,
  children: ElementContent[],
  from?: { position?: Element['position'] },
  properties: Element['properties'] = {},
): Element {
  const made: Element = { type: 'element', tagName, properties, children };
  if (from?.position) made.position = from.position;
  return made;
}

export function isBlank(node: RootContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

/** The text of a tree, with a space wherever a block or a line ends. */
export function textOf(node: RootContent | RootContent[]): string {
  return collapse(rawText(Array.isArray(node) ? node : [node]));
}

/** Runs of white space as single spaces; none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function rawText(nodes: RootContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (isElement(node)) {
      if (node.tagName === 'br') text += ' ';
      else text += isBlock(node) ? ` ${rawText(node.children)} ` : rawText(node.children);
    }
  }
  return text;
}

/** Removes white space at both ends of a run of inline nodes, and line breaks there. */
export function trimInline(nodes: ElementContent[]): ElementContent[] {
  const trimmed = [...nodes];
  const isEdge = (node: ElementContent | undefined) => isBlank(node) || isElement(node, 'br');
  while (trimmed.length > 0 && isEdge(trimmed[0])) trimmed.shift();
  while (trimmed.length > 0 && isEdge(trimmed.at(-1))) trimmed.pop();
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = { ...first, value: first.value.replace(/^\s+/, '') };
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed[trimmed.length - 1] = { ...last, value: last.value.replace(/\s+$/, '') };
  return trimmed;
}
