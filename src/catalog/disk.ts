import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Registry } from '../registry/schema.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import type { StoredEntry } from './entry.ts';
import { storedEntry, storedRegistry } from './stored.ts';

/** What a catalog was made of when it was last asked for. */
interface Reading {
  parts: ReadonlySet<StoredEntry | Registry>;
  catalog: Catalog;
}

const readings = new Map<string, Reading>();

/**
 * The catalog of a content folder as it stands on the disk now, for what runs outside of Astro's pages. Of what did not
 * change since it was last asked for nothing is read again.
 *
 * @param folder the content folder: `content`
 * @returns the same catalog as long as nothing changes
 * @throws DocumentError naming the file that is not an entry
 */
export function catalogOnDisk(folder: string): Catalog {
  const stored = [...entryFiles(folder, 'errors'), ...entryFiles(folder, 'guides')].map(storedEntry);
  const registry = storedRegistry(folder);
  const parts = new Set([...stored, registry]);
  const last = readings.get(folder);
  if (last?.parts.size === parts.size && [...parts].every((part) => last.parts.has(part)))
    return last.catalog;
  const catalog = createCatalog(stored, registry);
  readings.set(folder, { parts, catalog });
  return catalog;
}

/** The MDX files of all entries of a kind, relative to the project, in order. */
export function entryFiles(folder: string, kind: 'errors' | 'guides'): string[] {
  const root = path.join(folder, kind);
  return sortedNames(root).flatMap((key) =>
    sortedNames(path.join(root, key))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => path.join(root, key, name)),
  );
}

/** The folders and files in a folder, in order; none where there is no such folder. */
function sortedNames(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];
}
