import type { Element, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import type { VFile } from 'vfile';

const raw = unified().use(rehypeRaw).freeze();

/** Containers whose content may go on across blank lines, so that several blocks of Markdown make one of them. */
const container =
  /<(\/?)(table|tbody|thead|tr|td|th|div|details|ul|ol|dl|blockquote|section|pre|center|aside)\b[^>]*>/gi;

/**
 * Parses the HTML that stands in the Markdown. Each block is parsed for itself, so that a tag left open in one
 * cannot swallow the rest of the article; blocks are joined only while a container that was opened waits for its end.
 */
export function parseHtml(tree: Root, file: VFile): Root {
  const children: RootContent[] = [];
  let group: RootContent[] = [];
  let depth = 0;
  const flush = () => {
    if (group.length > 0) children.push(...parseGroup(group, file));
    group = [];
    depth = 0;
  };
  for (const node of tree.children) {
    if (isHeading(node)) flush();
    group.push(node);
    depth = Math.max(0, depth + (node.type === 'raw' ? openContainers(node.value) : 0));
    if (depth === 0) flush();
  }
  flush();
  return { type: 'root', children };
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

function openContainers(html: string): number {
  let depth = 0;
  for (const [, close] of html.matchAll(container)) depth += close ? -1 : 1;
  return depth;
}

function parseGroup(nodes: RootContent[], file: VFile): RootContent[] {
  if (!nodes.some(holdsRaw)) return nodes;
  const parsed = raw.runSync({ type: 'root', children: nodes }, file);
  return parsed.type === 'root' ? parsed.children : [];
}

function holdsRaw(node: RootContent): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(holdsRaw));
}
