import type { Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { padDelimiters } from './delimiters.ts';
import { readHeadingAttributes } from './heading-attributes.ts';
import { parseHtml } from './html.ts';
import { keepPseudoTags } from './pseudo-tags.ts';
import { repairRows } from './table-rows.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const toHast = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).freeze();

/** Parses the Markdown of an article, and the HTML in it, into one tree. Elements keep their positions. */
export function parseMarkdown(body: string): Root {
  const file = new VFile(padDelimiters(readHeadingAttributes(body)));
  const markdown = parser.parse(file);
  keepPseudoTags(markdown);
  repairRows(markdown);
  const tree = toHast.runSync(markdown, file);
  return tree.type === 'root' ? parseHtml(tree, file) : { type: 'root', children: [] };
}
