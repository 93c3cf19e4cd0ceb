import type { Element, ElementContent } from 'hast';
import { element, isElement, trimInline } from '../tree.ts';

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
