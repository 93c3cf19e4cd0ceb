import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A page or an endpoint of the site, compiled. */
export interface CompiledPage {
  /** Its path, without the base: `/pt-br/errors/34513`. */
  pathname: string;
  isPage: boolean;
  /** The file that it is made by: `src/pages/404.astro`. */
  component: string;
  /** The digest of all that it is made from; empty where its route gives none. */
  inputs: string;
  /** Its HTML, or what the endpoint answers. */
  render(): Promise<string | Uint8Array<ArrayBuffer>>;
}

/** What the pages of the site are compiled into (`pages-entry.ts`). */
export interface CompiledModule {
  /** All pages and endpoints. They are made of what this thread has read of the content by then. */
  compiledPages(): Promise<CompiledPage[]>;
}

/** The folder of the compiled pages among what Astro compiled; beside it lie the files that browsers load. */
export const pagesFolder = 'pages';

/**
 * The environment variable by which `astro build` knows that a build of the site has asked for it: the folder to work in,
 * absolute.
 */
export const compiling = 'INDICE_COMPILING';

/** The folder in it for what Astro compiles. */
export const codeFolder = 'code';

/** @param code the folder of what Astro compiled */
export async function importCompiled(code: string): Promise<CompiledModule> {
  const folder = path.resolve(code, pagesFolder);
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'));
  if (!entry) throw new Error(`${folder} holds no compiled pages. Remove ${code} and build again.`);
  return import(pathToFileURL(path.join(folder, entry)).href);
}
