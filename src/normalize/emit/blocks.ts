import type { ElementContent } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { componentHandlers, inlineComponent, isPhrasing } from './components.ts';
import { tidy } from './tidy.ts';

/**
 * Repaired elements as Markdown blocks.
 *
 * @param minDepth the least depth of a heading among them, so that none stands above its page part
 */
export function toBlocks(content: ElementContent[], minDepth = 2): RootContent[] {
  const tree = toMdast(
    { type: 'element', tagName: 'div', properties: {}, children: tidy(content) },
    { handlers: { ...componentHandlers, td: cell, th: cell }, document: true },
  );
  const blocks = 'children' in tree ? tree.children : [tree];
  for (const block of blocks)
    if (block.type === 'heading') block.depth = depthOf(Math.max(block.depth, minDepth));
  return blocks;
}

/** Repaired elements as one line of text; blocks among them are joined by a space. */
export function toLine(content: ElementContent[]): PhrasingContent[] {
  const line: PhrasingContent[] = [];
  for (const block of toBlocks(content)) {
    const part = phrasingOf(block);
    if (line.length > 0 && part.length > 0) line.push({ type: 'text', value: ' ' });
    line.push(...part);
  }
  return line.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node));
}

/** A cell of a Markdown table is one line, so the blocks in it become lines with breaks between. */
const cell: Handle = (state, node) => {
  const made = defaultHandlers.td?.(state, node);
  if (made && !Array.isArray(made) && made.type === 'tableCell') made.children = toLines(made.children);
  return made;
};

function toLines(children: RootContent[]): PhrasingContent[] {
  const lines: PhrasingContent[][] = [];
  let run: PhrasingContent[] | undefined;
  for (const child of children) {
    if (isPhrasing(child)) {
      if (!run) {
        run = [];
        lines.push(run);
      }
      run.push(child);
    } else {
      run = undefined;
      lines.push(phrasingOf(child));
    }
  }
  return lines
    .filter((line) => line.some((node) => node.type !== 'text' || node.value.trim() !== ''))
    .flatMap((line, index) => (index === 0 ? line : [inlineComponent('br', {}, []), ...line]));
}

/** The phrasing of a block; its own blocks are separated by breaks. */
function phrasingOf(node: RootContent): PhrasingContent[] {
  if (isPhrasing(node)) return [node];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.children;
    case 'code':
      return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ').trim() }];
    case 'mdxJsxFlowElement':
      if (node.children.length === 0 && node.name)
        return [{ ...node, type: 'mdxJsxTextElement', children: [] }];
      return toLines(node.children);
    case 'list':
    case 'listItem':
    case 'blockquote':
      return toLines(node.children);
    default:
      return [{ type: 'text', value: plainText(node) }];
  }
}

const depths = [1, 2, 3, 4, 5, 6] as const;

/** A heading's depth within what Markdown has. */
export function depthOf(depth: number): (typeof depths)[number] {
  return depths.find((known) => known === depth) ?? 6;
}
