import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Links to what only a host or a program needs. */
const dropped = new Set(['manifest', 'search', 'alternate', 'modulepreload', 'prefetch', 'preload']);

/** A page that can be opened from a disk, and the module scripts that it loaded. */
interface DiskPage {
  html: string;
  /** Paths without the base, in the page's order: `_astro/page.js`. */
  modules: string[];
}

/**
 * Rewrites a page so that it opens from a disk: every address relative and complete to the file's name, and one
 * classic script in the place of modules, which browsers do not load from a disk.
 *
 * @param file the page's path in the site: `pt-br/index.html`
 * @param base the base path of the build
 * @param scriptOf names the classic script (a path in the site) that stands for a page's modules
 */
export function diskPage(
  html: string,
  file: string,
  base: string,
  scriptOf: (modules: string[]) => string | undefined,
): DiskPage {
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const document = parse(html);
  const modules: string[] = [];
  let head: Element | undefined;
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (!('childNodes' in node)) return;
    node.childNodes = node.childNodes.filter((child) => {
      if (!('attrs' in child)) return true;
      const attribute = (name: string) => child.attrs.find((known) => known.name === name)?.value;
      if (child.tagName === 'script' && attribute('type') === 'module') {
        modules.push((attribute('src') ?? '').slice(base.length));
        return false;
      }
      return child.tagName !== 'link' || !dropped.has(attribute('rel') ?? '');
    });
    if ('attrs' in node) {
      if (node.tagName === 'head') head = node;
      for (const attribute of node.attrs) {
        if (attribute.name === 'data-base') attribute.value = root;
        else if (isAddress(attribute.value, base)) attribute.value = relative(attribute.value, base, root);
      }
    }
    node.childNodes.forEach(visit);
  };
  visit(document);
  const script = modules.length > 0 ? scriptOf(modules) : undefined;
  if (head && script) {
    const element = defaultTreeAdapter.createElement('script', head.namespaceURI, [
      { name: 'defer', value: '' },
      { name: 'src', value: root + script },
      { name: 'data-root', value: root },
    ]);
    defaultTreeAdapter.appendChild(head, element);
  }
  return { html: serialize(document), modules };
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
