import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { site } from '../../site.config.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { catalogOnDisk } from '../catalog/disk.ts';
import { indexedEntries } from '../catalog/indexed.ts';
import { mediaFiles } from '../content/media-files.ts';
import { stampOf } from '../content/stored.ts';
import { contentTypeOf } from '../hosting/media-types.ts';
import { buildIndex } from '../indexing/index-files.ts';
import { lexiconFile, readLexicon } from '../indexing/lexicon.ts';
import { developmentShards } from '../indexing/shared-shards.ts';
import { filesOfEntries, siteFiles } from '../programs/files.ts';

const indexFolder = '/index/';
const mediaFolder = '/media/';

/** Makes a file by its path without the base; undefined where there is none of that name. */
type Files = (path: string) => string | Uint8Array | undefined;

/**
 * Serves in development what a build writes beside the pages: twins, QR codes, feeds, the search index, the pictures of the
 * articles. They are made when they are asked for, from the content as it stands.
 */
export function devFiles(config: typeof site): AstroIntegration {
  return {
    name: 'dev-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const made = new WeakMap<Catalog, Files>();
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!/\.\w+$/.test(pathname)) return next();
          try {
            const catalog = catalogOnDisk(config.content);
            const files = made.get(catalog) ?? filesOf(catalog, config);
            made.set(catalog, files);
            const file = files(withoutBase(pathname, config.base));
            if (file === undefined) return next();
            response.setHeader('Content-Type', contentTypeOf(pathname) ?? 'text/plain; charset=utf-8');
            response.end(file);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

function filesOf(catalog: Catalog, config: typeof site): Files {
  const { name: siteName, base, url, markdown } = config;
  const about = { name: siteName, base, root: url + base, markdown };
  const ofEntries = new Map([...filesOfEntries(catalog, about)].map((file) => [file.path, file]));
  let ofSite: Map<string, string> | undefined;
  let ofIndex: { lexicon: string; files: Map<string, string> } | undefined;
  return (name) => {
    const file = ofEntries.get(name);
    if (file) return file.text();
    if (name.startsWith(indexFolder)) {
      const lexicon = stampOf(lexiconFile(config.content));
      if (ofIndex?.lexicon !== lexicon) ofIndex = { lexicon, files: indexOf(catalog, config.content) };
      return ofIndex.files.get(name.slice(indexFolder.length));
    }
    if (name.startsWith(mediaFolder)) {
      const picture = mediaFiles(config.content).get(name.slice(1));
      return picture && readFileSync(picture);
    }
    ofSite ??= new Map(siteFiles(catalog, about));
    return ofSite.get(name);
  };
}

function indexOf(catalog: Catalog, content: string): Map<string, string> {
  return buildIndex(indexedEntries(catalog), readLexicon(content), developmentShards);
}

/** Development servers give middleware the address with or without the base, as they are set up. */
function withoutBase(pathname: string, base: string): string {
  return decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname);
}
