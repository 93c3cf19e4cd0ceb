import { getCollection } from 'astro:content';
import { site } from '../../site.config.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import { catalogOnDisk, readRegistry } from './disk.ts';
import type { StoredEntry } from './entry.ts';
import { shareCatalog } from './shared.ts';

let loaded: Promise<Catalog> | undefined;

/**
 * The catalog of Astro's collections, read once. In development it is read from the disk, and only what changed:
 * Astro writes and reads the whole of its collections after every edit, which takes seconds for thousands.
 */
export function loadCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return Promise.resolve(catalogOnDisk(site.content));
  loaded ??= readCollections();
  return loaded;
}

async function readCollections(): Promise<Catalog> {
  const stored: StoredEntry[] = [];
  for (const { data, body = '', filePath = '' } of await getCollection('errors')) {
    const { locale, bodyLine, ...frontmatter } = data;
    stored.push({ kind: 'error', frontmatter, locale, bodyLine, body, file: filePath });
  }
  for (const { data, body = '', filePath = '' } of await getCollection('guides')) {
    const { locale, bodyLine, ...frontmatter } = data;
    stored.push({ kind: 'guide', frontmatter, locale, bodyLine, body, file: filePath });
  }
  const catalog = createCatalog(stored, readRegistry(site.content));
  shareCatalog(site.content, catalog);
  return catalog;
}
