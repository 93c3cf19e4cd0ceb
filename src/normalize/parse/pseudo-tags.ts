import type { Html, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** Elements that an article may mean as HTML; all else in angle brackets is a placeholder: `<ServerName>`. */
const htmlNames = new Set(
  'a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp plaintext listing'.split(
    ' ',
  ),
);

/** Void or harmless in prose, though real elements: a lone `<data>` or `<time>` with no attribute is a placeholder. */
const oftenPlaceholders = new Set(
  'address data title label time source output object param link main map option menu form input base'.split(
    ' ',
  ),
);

/**
 * Makes text of what only looks like HTML: placeholders such as `<nombreDelServidor>` and `<see cref="x"/>`, which a
 * browser would swallow.
 */
export function keepPseudoTags(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined || /^<!(?:--|\[CDATA)|^<[?!]/.test(node.value)) return;
    const parts = splitTags(node);
    if (parts.length === 1 && parts[0]?.type === 'html') return;
    const inline = parent.type !== 'root' && parent.type !== 'blockquote' && parent.type !== 'listItem';
    if (inline || parts.some((part) => part.type === 'html')) parent.children.splice(index, 1, ...parts);
    else {
      const paragraph: RootContent = {
        type: 'paragraph',
        children: parts.filter((part) => part.type === 'text'),
      };
      if (node.position) paragraph.position = node.position;
      parent.children.splice(index, 1, paragraph);
    }
  });
}

type Piece = Html | { type: 'text'; value: string; position?: Html['position'] };

function splitTags(node: Html): Piece[] {
  const pieces: Piece[] = [];
  const position = node.position ? { position: node.position } : {};
  let rest = 0;
  const push = (type: Piece['type'], value: string) => {
    const last = pieces.at(-1);
    if (value === '') return;
    if (last?.type === type) last.value += value;
    else pieces.push({ type, value, ...position });
  };
  for (const match of node.value.matchAll(/<\/?([A-Za-z][^\s/>]*)([^>]*)>/g)) {
    const name = (match[1] ?? '').toLowerCase();
    const bare = (match[2] ?? '').trim() === '';
    const isHtml = htmlNames.has(name) && !(bare && oftenPlaceholders.has(name));
    push('html', node.value.slice(rest, match.index));
    push(isHtml ? 'html' : 'text', match[0]);
    rest = match.index + match[0].length;
  }
  push('html', node.value.slice(rest));
  return pieces;
}
