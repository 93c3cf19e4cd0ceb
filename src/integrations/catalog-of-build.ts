import type { Catalog } from '../catalog/catalog.ts';
import { readCatalog } from '../catalog/disk.ts';
import { sharedCatalog } from '../catalog/shared.ts';

const catalogs = new Map<string, Promise<Catalog>>();

/**
 * The catalog for what is made of the built pages: that of the pages where they were built in this process, else
 * read once for all steps.
 *
 * @param folder the content folder: `content`
 */
export function catalogOfBuild(folder: string): Promise<Catalog> {
  const known = catalogs.get(folder);
  if (known) return known;
  const shared = sharedCatalog(folder);
  const read = shared ? Promise.resolve(shared) : readCatalog(folder);
  catalogs.set(folder, read);
  return read;
}
