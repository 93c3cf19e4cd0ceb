import { z } from 'zod';
import { cacheFolder, contentFolder } from './src/catalog/content-folder.ts';
import { parseShard } from './src/catalog/shard.ts';

const environment = z
  .object({
    SITE_URL: z.url().default('https://indice.example'),
    BASE_PATH: z.string().regex(/^\//, 'BASE_PATH begins with a slash: /ajuda/').default('/'),
    INDICE_CONTENT: z.string().default('content'),
    INDICE_MARKDOWN: z.enum(['true', 'false']).default('true'),
    INDICE_PICTURES: z.coerce.number().int().nonnegative().default(100),
    INDICE_OUT: z.string().default('dist'),
    INDICE_SHARD: z.string().default('1/1'),
  })
  .parse({
    SITE_URL: process.env.SITE_URL,
    BASE_PATH: process.env.BASE_PATH,
    INDICE_CONTENT: process.env.INDICE_CONTENT,
    INDICE_MARKDOWN: process.env.INDICE_MARKDOWN,
    INDICE_PICTURES: process.env.INDICE_PICTURES,
    INDICE_OUT: process.env.INDICE_OUT,
    INDICE_SHARD: process.env.INDICE_SHARD,
  });

const content = contentFolder(environment.INDICE_CONTENT, process.cwd());

/** What an installation of the site decides for itself. Environment variables win, for builds on a host. */
export const site = {
  name: 'Índice',
  /** The address of the published site, without a path: `SITE_URL`. */
  url: new URL(environment.SITE_URL).href.replace(/\/$/, ''),
  /** The path under which it is published, with slashes at both ends: `BASE_PATH`, `/` or `/ajuda/`. */
  base: environment.BASE_PATH.replace(/\/?$/, '/'),
  /** The folder of the content, relative to the project: `INDICE_CONTENT`, which may be absolute. */
  content,
  /** The folder in which builds keep what the next one stands on, relative to the project. */
  cache: cacheFolder(content),
  /** The folder that the built site is written to: `INDICE_OUT`. */
  out: environment.INDICE_OUT,
  /** The slice of the entries that this build makes: `INDICE_SHARD`, `2/4`; everything unless told otherwise. */
  shard: parseShard(environment.INDICE_SHARD),
  /** Whether every entry is also published as Markdown: `INDICE_MARKDOWN`, `true` or `false`. */
  markdown: environment.INDICE_MARKDOWN === 'true',
  /** Up to how many entries each has a picture of its own for shared links: `INDICE_PICTURES`; 0 draws none. */
  pictures: environment.INDICE_PICTURES,
  /**
   * Where "something wrong here?" leads, or undefined to hide it. `{title}`, `{url}` and `{body}` are filled in:
   * `https://github.com/owner/repo/issues/new?title={title}&body={body}`.
   */
  reportUrl: undefined as string | undefined,
};
