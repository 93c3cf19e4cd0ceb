import { getCollection } from 'astro:content';
import { site } from '../../site.config.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import { readRegistry } from './disk.ts';
import type { StoredEntry } from './entry.ts';

let loaded: Promise<Catalog> | undefined;

/** The catalog of Astro's collections, read once per build; in development anew for every page. */
export function loadCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return readCollections();
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
  return createCatalog(stored, await readRegistry(site.content));
}
