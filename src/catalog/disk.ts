import { entryFiles } from '../content/entry-files.ts';
import { type StoredEntry, storedEntry, storedRegistry } from '../content/stored.ts';
import type { Registry } from '../registry/schema.ts';
import { type Catalog, createCatalog } from './catalog.ts';

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
