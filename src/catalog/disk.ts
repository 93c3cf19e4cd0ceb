import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Registry } from '../registry/schema.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import type { StoredEntry } from './entry.ts';
import { storedEntry, storedRegistry } from './stored.ts';

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
  let catalog: Catalog | undefined;
  return () => {
    const stored = [...entryFiles(folder, 'errors'), ...entryFiles(folder, 'guides')].map(storedEntry);
    const registry = storedRegistry(folder);
    const now = new Set([...stored, registry]);
    if (!catalog || now.size !== parts.size || [...now].some((part) => !parts.has(part)))
      catalog = createCatalog(stored, registry);
    parts = now;
    return catalog;
  };
}

/** The MDX files of all entries of a kind, relative to the project, in order. */
export function entryFiles(folder: string, kind: 'errors' | 'guides'): string[] {
  const root = path.join(folder, kind);
  return namesIn(root).flatMap((key) =>
    namesIn(path.join(root, key))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => path.join(root, key, name)),
  );
}

/** The folders and files in a folder, in order; none where there is no such folder. */
function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];
}
