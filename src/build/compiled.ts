import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';

/** The pages of the site, compiled. */
export interface RenderedPages {
  /** The path of every page and endpoint, without the base. */
  paths(): Promise<PagePath[]>;
  render(request: Request, route: RouteData): Promise<Response>;
}

export interface PagePath {
  pathname: string;
  route: RouteData;
  /** The digest of all that the page is made from, where its route gives one. */
  cacheKey?: string | undefined;
}

/** The folder of the compiled pages among what Astro compiled; beside it lie the files that browsers load. */
export const pagesFolder = 'pages';

/** @param code the folder of what Astro compiled */
export async function importPages(code: string): Promise<RenderedPages> {
  const folder = path.resolve(code, pagesFolder);
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'));
  if (!entry) throw new Error(`${folder} holds no compiled pages. Remove ${code} and build again.`);
  const { pages }: { pages: RenderedPages } = await import(pathToFileURL(path.join(folder, entry)).href);
  return pages;
}
