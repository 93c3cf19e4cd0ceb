import type { AstroPrerenderer } from 'astro';
import { withBase } from '../catalog/urls.ts';
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
 * Renders the pages in order of their files, and writes them itself: Astro would wait for each to be on the disk,
 * which takes longer than rendering it. A page whose `cacheKey` is that of the last build is kept. The styles that
 * pages carry, most of their bytes, are put in at the end. Everything that is no page is left to Astro.
 *
 * @param astro Astro's own prerenderer
 * @param options.url the address of the site, without a path
 * @param options.onPage is told of every page
 */
export function pageWriter(
  astro: AstroPrerenderer,
  options: { output: Output; url: string; base: string; onPage: (page: BuiltPage) => void | Promise<void> },
): AstroPrerenderer {
  const { output, url, base, onPage } = options;
  return {
    ...astro,
    name: 'page-writer',
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      const isOurs = ({ route }: (typeof paths)[number]) => route.type === 'page';
      const pages = paths.filter(isOurs).map((page) => ({ ...page, file: fileOf(page.pathname) }));
      pages.sort((a, b) => (a.file < b.file ? -1 : 1));
      let count = 0;
      for (const { file, pathname, route, cacheKey } of pages) {
        if (output.has(file))
          throw new Error(`Two routes make ${file}; the second one is ${route.component}.`);
        const last = output.keep(file, cacheKey);
        if (last) {
          const { digest } = last;
          await onPage({ file, digest, unchanged: true, kept: true, read: () => output.read(file) });
        } else {
          const request = new Request(new URL(withBase(base, `${pathname.replace(/\/?$/, '/')}`), url));
          const rendered = await astro.render(request, { routeData: route });
          const response = 'response' in rendered ? rendered.response : rendered;
          if (!response.ok && file !== notFound)
            throw new Error(`${pathname} (${route.component}) answered ${response.status}.`);
          const html = Buffer.from(await response.arrayBuffer());
          const { digest, unchanged } = output.write(file, withStyles(html), cacheKey);
          let text: string | undefined;
          const read = () => {
            text ??= html.toString();
            return text;
          };
          await onPage({ file, digest, unchanged, kept: false, read });
        }
        count += 1;
        if (count % batch === 0) await new Promise(setImmediate);
      }
      return paths.filter((page) => !isOurs(page));
    },
  };
}

/** The page that hosts answer with for addresses that lead nowhere. */
const notFound = '404.html';

/** The file of a page, for addresses that end with a slash. */
function fileOf(pathname: string): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (name === '404') return notFound;
  return name ? `${name}/index.html` : 'index.html';
}

const styles = Buffer.from(firstStyles());

function withStyles(html: Buffer): Buffer {
  const at = html.indexOf(firstStylesMark);
  if (at === -1) return html;
  return Buffer.concat([html.subarray(0, at), styles, html.subarray(at + firstStylesMark.length)]);
}
