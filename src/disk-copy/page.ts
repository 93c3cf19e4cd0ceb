import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Links to what only a host or a program needs. */
const dropped = new Set(['manifest', 'search', 'alternate', 'modulepreload', 'prefetch', 'preload']);

/**
 * Rewrites a page so that it opens from a disk: every address relative and complete to the file's name, and one
 * classic script in the place of modules, which browsers do not load from a disk.
 *
 * @param file the page's path in the site: `pt-br/index.html`
 * @param base the base path of the build
 * @param scriptOf names the classic script (a path in the site) that stands for a page's modules, which are given as
 *   paths in the site, in the page's order; undefined for a page that needs none
 */
export function diskPage(
  html: string,
  file: string,
  base: string,
  scriptOf: (modules: string[]) => string | undefined,
): string {
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const document = parse(html);
  const elements = elementsIn(document);
  const modules = elements.filter(isModule).map((element) => attributeOf(element, 'src').slice(base.length));
  for (const element of elements) {
    if (isModule(element) || isDropped(element)) defaultTreeAdapter.detachNode(element);
    else rewriteAddresses(element, base, root);
  }
  const head = elements.find(({ tagName }) => tagName === 'head');
  const script = modules.length > 0 ? scriptOf(modules) : undefined;
  if (head && script) defaultTreeAdapter.appendChild(head, scriptElement(head, root, script));
  return serialize(document);
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

function attributeOf({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

function isModule(element: Element): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'module';
}

function isDropped(element: Element): boolean {
  return element.tagName === 'link' && dropped.has(attributeOf(element, 'rel'));
}

function scriptElement({ namespaceURI }: Element, root: string, script: string): Element {
  return defaultTreeAdapter.createElement('script', namespaceURI, [
    { name: 'defer', value: '' },
    { name: 'src', value: root + script },
    // By which the script finds the copy's other files.
    { name: 'data-root', value: root },
  ]);
}

function rewriteAddresses({ attrs }: Element, base: string, root: string): void {
  for (const attribute of attrs) {
    if (attribute.name === 'data-base') attribute.value = root;
    else if (isAddress(attribute.value, base)) attribute.value = relative(attribute.value, base, root);
  }
}

/** Whether an attribute's value is a path of the site. A single slash is so only where that is the base. */
function isAddress(value: string, base: string): boolean {
  return (
    value.startsWith(base) && !value.startsWith('//') && !/\s/.test(value) && (value !== '/' || base === '/')
  );
}

function relative(address: string, base: string, root: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  return root + path.replace(/(^|\/)$/, '$1index.html') + rest;
}
