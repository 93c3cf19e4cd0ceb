import type { Element, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { visit } from 'unist-util-visit';
import { placeOf, type Reporter } from '../report/diagnostics.ts';
import { reportCode } from './report-code.ts';
import { isReference, reportReferences } from './report-references.ts';
import { spreadCells } from './spans.ts';

const schema: Schema = {
  ancestors: defaultSchema.ancestors ?? {},
  // What carries text or structure. The rest is unwrapped: its text stays.
  tagNames:
    'a b blockquote br code dd del details dl dt em figcaption h1 h2 h3 h4 h5 h6 hr i img kbd li ol p pre s samp strong sub summary sup table tbody td tfoot th thead tr tt ul var'.split(
      ' ',
    ),
  attributes: {
    a: ['href', 'title', 'name', 'id'],
    code: [['className', /^language-./]],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    '*': ['id'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  clobber: [],
  // Whose text is no text for the reader.
  strip: [
    'script',
    'style',
    'iframe',
    'object',
    'embed',
    'template',
    'noscript',
    'title',
    'textarea',
    'select',
    'svg',
    'math',
    'audio',
    'video',
    'frameset',
    'noembed',
    'noframes',
    'plaintext',
    'xmp',
  ],
};

const harmful = new Set(schema.strip);

/** Removes what no text needs and what could act in a page, and reports what was not harmless. */
export function sanitizeTree(tree: Root, reporter: Reporter): Root {
  removeLookups(tree);
  keepAnchors(tree);
  spreadCells(tree);
  reportHarmful(tree, reporter);
  reportReferences(tree, reporter);
  reportCode(tree, reporter);
  const clean = sanitize(tree, schema);
  return clean.type === 'root' ? clean : { type: 'root', children: [] };
}

/** Side-by-side exports carry the English original of every sentence in a hidden element. */
function removeLookups(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const names = node.properties.className;
    if (!parent || index === undefined || !Array.isArray(names) || !names.includes('sxs-lookup'))
      return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** `<span id="ERROR_X"></span>` is an anchor by another name. */
function keepAnchors(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'span' && node.children.length === 0 && typeof node.properties.id === 'string')
      node.tagName = 'a';
  });
}

function reportHarmful(tree: Root, { report }: Reporter): void {
  visit(tree, 'element', (node: Element) => {
    const place = placeOf(node);
    if (harmful.has(node.tagName))
      report(
        'warning',
        'html-removed',
        `Removed a <${node.tagName}> element. Remove it from the source.`,
        place,
      );
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^on/i.test(name))
        report(
          'warning',
          'html-removed',
          `Removed the event handler ${name}. Remove it from the source.`,
          place,
        );
      else if (/^(?:href|src)$/.test(name) && isHarmfulAddress(String(value)))
        report(
          'warning',
          'link-removed',
          `Removed the address "${abridged(String(value))}", which no page has. Give one that begins with http, https or mailto.`,
          place,
        );
    }
  });
}

function abridged(address: string): string {
  return address.length > 60 ? `${address.slice(0, 59)}…` : address;
}

function isHarmfulAddress(address: string): boolean {
  const scheme = /^[\s\p{Cc}]*([a-z][a-z0-9+.\s-]*):/iu.exec(address)?.[1]?.replace(/\s/g, '').toLowerCase();
  return scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme) && !isReference(address);
}
