import type { PagePath, RenderedPages } from '../build/compiled.ts';
import { withBase } from '../catalog/urls.ts';
import { locales } from '../i18n/locales.ts';
import { firstStyles, firstStylesMark } from '../styles/first.ts';
import type { Output } from './output.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** The file, relative to the site's folder: `pt-br/errors/34513/index.html`. */
  file: string;
  /** The digest of its HTML. */
  digest: string;
  /** Whether it stands as the last build left it. */
  unchanged: boolean;
  /** Whether it was not even rendered, because all that it is made from is the same. */
  kept: boolean;
  /** Its HTML; of a page that is not kept, without the first styles. */
  read(): string;
}

/** Pages between two breaths, in which other processes get what was written to them. */
const batch = 50;

/**
 * Renders and writes the pages, those of a language one after the other in the order of their files, the others last.
 * A page whose `cacheKey` is that of the last build is kept. The styles that pages carry, most of their bytes, are put
 * in at the end.
 *
 * @param options.url the address of the site, without a path
 * @param options.onPage is told of every page
 * @returns how many pages there are, and how many of them were written
 */
export async function writePages(
  compiled: RenderedPages,
  options: { output: Output; url: string; base: string; onPage: (page: BuiltPage) => void | Promise<void> },
): Promise<{ pages: number; written: number }> {
  const { output, url, base, onPage } = options;
  const render = async ({ pathname, route }: PagePath, file: string) => {
    const path = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
    const response = await compiled.render(new Request(new URL(withBase(base, path), url)), route);
    if (response.status !== (file === notFound ? 404 : 200))
      throw new Error(`${pathname} (${route.component}) answered ${response.status}.`);
    return Buffer.from(await response.arrayBuffer());
  };
  const paths = (await compiled.paths()).map((page) => ({ ...page, file: fileOf(page) }));
  paths.sort((a, b) => order(a.file, b.file));
  let pages = 0;
  for (const page of paths) {
    const { file, route, cacheKey } = page;
    if (output.has(file)) throw new Error(`Two routes make ${file}; the second one is ${route.component}.`);
    if (route.type !== 'page') {
      output.write(file, await render(page, file));
      continue;
    }
    const last = output.keep(file, cacheKey);
    if (last) {
      const { digest } = last;
      await onPage({ file, digest, unchanged: true, kept: true, read: () => output.read(file) });
    } else {
      const html = await render(page, file);
      const { digest, unchanged } = output.write(file, withStyles(html), cacheKey);
      let text: string | undefined;
      const read = () => {
        text ??= html.toString();
        return text;
      };
      await onPage({ file, digest, unchanged, kept: false, read });
    }
    pages += 1;
    if (pages % batch === 0) await new Promise(setImmediate);
  }
  return { pages, written: output.written };
}

/** Orders pages by language, those that belong to none last. */
export function order(one: string, other: string): number {
  return Number(isNeutral(one)) - Number(isNeutral(other)) || (one < other ? -1 : one > other ? 1 : 0);
}

function isNeutral(file: string): boolean {
  return !Object.values(locales).some(({ segment }) => file.startsWith(`${segment}/`));
}

/** The page that hosts answer with for addresses that lead nowhere. */
const notFound = '404.html';

/** The file of a page, for addresses that end with a slash; that of an endpoint has its name. */
function fileOf({ pathname, route }: PagePath): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return name;
  if (name === '404') return notFound;
  return name ? `${name}/index.html` : 'index.html';
}

const styles = Buffer.from(firstStyles());

function withStyles(html: Buffer): Buffer {
  const at = html.indexOf(firstStylesMark);
  if (at === -1) return html;
  return Buffer.concat([html.subarray(0, at), styles, html.subarray(at + firstStylesMark.length)]);
}
