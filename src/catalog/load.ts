import { getCollection } from 'astro:content';
import { site } from '../../site.config.ts';
import { storedEntry, storedRegistry } from '../content/stored.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import { catalogOnDisk } from './disk.ts';

let loaded: Promise<Catalog> | undefined;

/**
 * The catalog of Astro's collections, read once. In development it is that of the disk, and only what changed is
 * read: Astro goes through the whole of its collections after every edit.
 */
export function loadCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return Promise.resolve(catalogOnDisk(site.content));
  loaded ??= readCollections();
  return loaded;
}

async function readCollections(): Promise<Catalog> {
  const named = [...(await getCollection('errors')), ...(await getCollection('guides'))];
  const stored = named.flatMap(({ filePath }) => (filePath ? [storedEntry(filePath)] : []));
  return createCatalog(stored, storedRegistry(site.content));
}
