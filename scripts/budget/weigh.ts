import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** What a page loads by itself, before anybody touches it. */
export interface Weight {
  /** Bytes on the wire: every file compressed with brotli, without headers. */
  bytes: number;
  /** The files, the page first, as URL paths with their bytes. */
  files: { path: string; bytes: number }[];
  /** Scripts that hold up the page: neither modules nor deferred. */
  blocking: string[];
}

const compressed = new Map<string, number>();

/**
 * Weighs a page of the built site with everything its HTML asks for: stylesheets, scripts with their imports, pictures that
 * are not lazy, and the icon a browser picks.
 *
 * @param folder the built site
 * @param base the base path it is built for, with slashes at both ends
 * @param page the page's path inside the folder: `pt-br/errors/34513/index.html`
 */
export function weigh(folder: string, base: string, page: string): Weight {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const wanted = new Set<string>();
  const blocking: string[] = [];
  for (const element of elementsIn(parse(html))) {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const address = addressOf(element.tagName, attributes);
    if (!address?.startsWith(base)) continue;
    const file = address.slice(base.length);
    wanted.add(file);
    if (element.tagName !== 'script') continue;
    if (attributes.get('type') !== 'module' && !attributes.has('async') && !attributes.has('defer'))
      blocking.push(file);
    for (const imported of importsOf(folder, file)) wanted.add(imported);
  }
  const files = [page, ...wanted].map((file) => ({ path: file, bytes: bytesOf(path.join(folder, file)) }));
  return { bytes: files.reduce((sum, file) => sum + file.bytes, 0), files, blocking };
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

/** What an element makes the browser load at once, if anything. */
function addressOf(tagName: string, attributes: Map<string, string>): string | undefined {
  if (tagName === 'script') return attributes.get('src');
  if (tagName === 'img') return attributes.get('loading') === 'lazy' ? undefined : attributes.get('src');
  if (tagName !== 'link') return undefined;
  const kinds = (attributes.get('rel') ?? '').split(' ');
  const loads =
    kinds.some((kind) => ['stylesheet', 'modulepreload', 'preload'].includes(kind)) ||
    (kinds.includes('icon') && attributes.get('type') === 'image/svg+xml');
  return loads ? attributes.get('href') : undefined;
}

/** The modules that a script imports at once, with theirs. What it imports later is not counted. */
function importsOf(folder: string, file: string, seen = new Set<string>()): string[] {
  const full = path.join(folder, file);
  if (seen.has(file) || !existsSync(full)) return [];
  seen.add(file);
  const statements = readFileSync(full, 'utf8').matchAll(
    /(?:^|[;}\s])import\s*(?:[\w${},*\s]+?from\s*)?["'](\.[^"']+)["']/g,
  );
  return [...statements].flatMap(([, specifier = '']) => {
    const imported = path.posix.join(path.posix.dirname(file), specifier);
    return [imported, ...importsOf(folder, imported, seen)];
  });
}

/** The size of a file compressed with brotli. */
export function bytesOf(file: string): number {
  const known = compressed.get(file);
  if (known !== undefined) return known;
  const bytes = brotliCompressSync(readFileSync(file)).length;
  compressed.set(file, bytes);
  return bytes;
}
