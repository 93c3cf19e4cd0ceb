import type { ElementContent } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).freeze();

/** Inline Markdown as elements. White space at its ends is kept; raw HTML in it is not. */
export function inlineElements(text: string): ElementContent[] {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (inner === '') return text === '' ? [] : [{ type: 'text', value: ' ' }];
  const tree = markdown.runSync(markdown.parse(inner));
  const [paragraph, ...more] = tree.children.filter((node) => node.type === 'element');
  const isLine = paragraph?.type === 'element' && paragraph.tagName === 'p' && more.length === 0;
  const children: ElementContent[] = isLine ? paragraph.children : [{ type: 'text', value: inner }];
  const space = (edge: string): ElementContent[] => (edge ? [{ type: 'text', value: ' ' }] : []);
  return [...space(before), ...children, ...space(after)];
}
