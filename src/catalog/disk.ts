import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { localeOf } from '../i18n/locales.ts';
import { type Registry, registrySchema } from '../registry/schema.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import type { StoredEntry } from './entry.ts';
import { stampOf, storedEntry } from './stored.ts';

/**
 * Reads the catalog from the content folder, for what runs outside of Astro's pages: integrations and checks.
 *
 * @param folder the content folder: `content`
 * @throws DocumentError naming the file that is not an entry
 */
export async function readCatalog(folder: string): Promise<Catalog> {
  return catalogReader(folder)();
}

const readers = new Map<string, () => Catalog>();

/** The catalog as it stands on the disk now; what did not change is not read again. */
export function catalogOnDisk(folder: string): Catalog {
  const reader = readers.get(folder) ?? catalogReader(folder);
  readers.set(folder, reader);
  return reader();
}

/**
 * Reads the catalog again and again, each time only what changed on the disk since.
 *
 * @param folder the content folder: `content`
 * @returns gives the same catalog as long as nothing changed
 */
export function catalogReader(folder: string): () => Catalog {
  let parts = new Set<StoredEntry | Registry>();
  let registry: { value: Registry; stamp: string } | undefined;
  let catalog: Catalog | undefined;
  return () => {
    const stored = [...entryFiles(folder, 'errors'), ...entryFiles(folder, 'guides')].map(storedEntry);
    const file = path.join(folder, 'registry.yaml');
    const stamp = stampOf(file);
    if (registry?.stamp !== stamp) registry = { value: readRegistryFile(file), stamp };
    const now = new Set([...stored, registry.value]);
    if (!catalog || now.size !== parts.size || [...now].some((part) => !parts.has(part)))
      catalog = createCatalog(stored, registry.value);
    parts = now;
    return catalog;
  };
}

/** Reads and checks `registry.yaml` of a content folder; without the file, an empty registry. */
export function readRegistry(folder: string): Registry {
  return readRegistryFile(path.join(folder, 'registry.yaml'));
}

function entryFiles(folder: string, kind: 'errors' | 'guides'): string[] {
  const root = path.join(folder, kind);
  return namesIn(root).flatMap((key) =>
    namesIn(path.join(root, key))
      .filter((name) => name.endsWith('.mdx') && localeOf(path.basename(name, '.mdx')))
      .map((name) => path.join(root, key, name)),
  );
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function readRegistryFile(file: string): Registry {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : 'version: 1\nentries: {}\n';
  return registrySchema.parse(load(text, { schema: CORE_SCHEMA }));
}
