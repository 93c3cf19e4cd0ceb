import { entryPath, parseEntryLink, withBase } from '../../catalog/urls.ts';
import type { DocumentNode, ElementNode } from '../../document/nodes.ts';
import { escapeHtml } from '../escape-html.ts';
import { commandHtml } from './command.ts';
import type { TextContext } from './context.ts';
import { sectionLinkHtml } from './permalink.ts';

/** The properties of hast that reach the page, and their attributes. Everything else is dropped. */
const attributes: Record<string, string> = {
  alt: 'alt',
  className: 'class',
  colSpan: 'colspan',
  href: 'href',
  id: 'id',
  lang: 'lang',
  rowSpan: 'rowspan',
  src: 'src',
  start: 'start',
  title: 'title',
};

const voidTags = new Set(['br', 'col', 'hr', 'img', 'wbr']);

/**
 * Serializes plain elements and text in one go. Components inside are rendered as their children: whoever meets
 * one renders it with its Astro component instead of calling this.
 */
export function toHtml(nodes: readonly DocumentNode[], context: TextContext): string {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'text') html += escapeHtml(node.value);
    else if (node.type === 'component') html += toHtml(node.children, context);
    else html += elementHtml(node, context);
  }
  return html;
}

function elementHtml(node: ElementNode, context: TextContext): string {
  const { tagName } = node;
  if (tagName === 'pre') return commandHtml(node, context);
  // The box of a Markdown task list: a character, because a form control would need a name.
  if (tagName === 'input') return node.properties.checked ? '☑' : '☐';
  const name = tagOf(node, context);
  const start = `<${name}${attributesHtml(attributesOf(node, context))}>`;
  if (voidTags.has(name)) return start;
  const html = `${start}${toHtml(node.children, context)}</${name}>${sectionLinkHtml(node, context)}`;
  const box = boxOf(node);
  return box ? `<div${attributesHtml(box)}>${html}</div>` : html;
}

/** The attributes of the `<div>` around an element that needs one: a table scrolls in it, by keys, too. */
export function boxOf({ tagName }: ElementNode): Record<string, string> | undefined {
  return tagName === 'table' ? { class: 'table', tabindex: '0' } : undefined;
}

/** The element's name on the page: headings are lowered to where the text stands. */
export function tagOf(node: ElementNode, context: TextContext): string {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  return level ? `h${Math.min(6, Number(level) + context.shift)}` : node.tagName;
}

/** The element's attributes on the page, links made ready for it. */
export function attributesOf(node: ElementNode, context: TextContext): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [property, value] of Object.entries(node.properties)) {
    const name = attributes[property];
    if (name && value !== false)
      result[name] = name === 'href' ? linkTo(String(value), context) : String(value);
  }
  return result;
}

/** The address a link of the text has on this page: internal links stay in the reader's locale. */
function linkTo(href: string, context: TextContext): string {
  const link = parseEntryLink(href);
  if (!link) return href;
  return withBase(context.base, entryPath(context.locale, link.kind, link.key)) + link.fragment;
}

function attributesHtml(all: Record<string, string>): string {
  let html = '';
  for (const [name, value] of Object.entries(all)) html += ` ${name}="${escapeHtml(value)}"`;
  return html;
}
