import { parseShard } from './src/catalog/shard.ts';
import { cacheFolder, contentFolder } from './src/content/content-folder.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env);
const content = contentFolder(settings.INDICE_CONTENT, process.cwd());

/** What an installation of the site decides for itself. Environment variables win, for builds on a host. */
export const site = {
  name: 'Índice',
  /** The address of the published site, without a path: `SITE_URL`. */
  url: settings.SITE_URL,
  /** The path under which it is published, with slashes at both ends: `BASE_PATH`, `/` or `/ajuda/`. */
  base: settings.BASE_PATH,
  /** The folder of the content, relative to the project: `INDICE_CONTENT`, which may be absolute. */
  content,
  /** The folder in which builds keep what the next one stands on, relative to the project. */
  cache: cacheFolder(content),
  /** The folder that the built site is written to: `INDICE_OUT`. */
  out: settings.INDICE_OUT,
  /** The shard that this build makes: `INDICE_SHARD`, `2/4`; everything unless told otherwise. */
  shard: parseShard(settings.INDICE_SHARD),
  /** Whether every entry is also published as Markdown: `INDICE_MARKDOWN`, `true` or `false`. */
  markdown: settings.INDICE_MARKDOWN,
  /**
   * Up to how many entries each has a picture of its own for shared links: `INDICE_PICTURES`. With more, only the site
   * itself has one in each language.
   */
  pictures: settings.INDICE_PICTURES,
  /**
   * Where "something wrong here?" leads, or undefined to hide it. `{title}`, `{url}` and `{body}` are filled in:
   * `https://github.com/owner/repo/issues/new?title={title}&body={body}`.
   */
  reportUrl: undefined as string | undefined,
};
