import type { CompiledPage } from '../compile/compiled.ts';
import { compareFiles } from '../file-order.ts';
import type { RenderedFile } from './render.ts';

/** The page that hosts answer with for addresses that lead nowhere. */
const notFound = '404.html';

/** A page or an endpoint as it was rendered, before its text is encoded. */
export type RawFile = Omit<RenderedFile, 'content'> & { content: string | Uint8Array | undefined };

/**
 * Renders all pages and endpoints, but for those that the last build made from the same.
 *
 * @param last the files of the last build, each with the digest of all that it was made from
 * @throws Error naming a page that cannot be rendered, or that two routes make
 */
export async function* renderedFiles(
  compiled: readonly CompiledPage[],
  last: ReadonlyMap<string, string>,
): AsyncGenerator<RawFile> {
  const pages = compiled.map((page) => ({ page, file: fileOf(page) }));
  pages.sort((a, b) => compareFiles(a.file, b.file));
  let before: string | undefined;
  for (const { file, page } of pages) {
    const { pathname, component, isPage, inputs } = page;
    if (file === before) throw new Error(`Two routes make ${file}; the second one is ${component}.`);
    before = file;
    if (inputs !== '' && last.get(file) === inputs) {
      yield { file, isPage, inputs, content: undefined };
      continue;
    }
    const content = await page.render().catch((cause) => {
      throw new Error(`${pathname} (${component}) could not be rendered.`, { cause });
    });
    yield { file, isPage, inputs, content };
  }
}

/** The file of a page, for addresses that end with a slash; that of an endpoint has its name. */
function fileOf({ pathname, isPage }: CompiledPage): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (!isPage) return name;
  if (name === '404') return notFound;
  return name ? `${name}/index.html` : 'index.html';
}
