import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What an entry's page has around its text: controls, and the links at its end. */
const extras = new Set(['entry-tools', 'after', 'tried', 'permalink', 'chip', 'others']);
const kept = new Set(['id', 'lang', 'href', 'src', 'alt']);

/**
 * An entry's page with nothing but its text: no style, no script, no search, no control. What the real page's
 * speed is compared with.
 *
 * @param html the built page
 * @throws Error where the page has no `<article>`
 */
export function barePage(html: string): string {
  const page = parse(html);
  const article = find(page, 'article');
  const title = find(page, 'title');
  if (!article || !title) throw new Error('The page has no article: name the page of an error or a guide.');
  strip(article);
  const language = find(page, 'html')?.attrs.find(({ name }) => name === 'lang')?.value ?? '';
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return `<!doctype html><html lang="${language}">${head}<title>${serialize(title)}</title><main>${serialize(article)}</main>`;
}

function find(node: Node, tagName: string): Element | undefined {
  if ('tagName' in node && node.tagName === tagName) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, tagName);
    if (found) return found;
  }
  return undefined;
}

function strip(element: Element): void {
  element.attrs = element.attrs.filter(({ name }) => kept.has(name));
  for (const child of [...element.childNodes]) {
    if (!('tagName' in child)) continue;
    if (isExtra(child)) defaultTreeAdapter.detachNode(child);
    else strip(child);
  }
}

function isExtra(element: Element): boolean {
  const classes = element.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
  return element.tagName === 'button' || classes.some((name) => extras.has(name));
}
