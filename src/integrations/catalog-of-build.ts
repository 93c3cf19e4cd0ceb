import type { Catalog } from '../catalog/catalog.ts';
import { readCatalog } from '../catalog/disk.ts';

const catalogs = new Map<string, Promise<Catalog>>();

/**
 * The catalog for what runs after the build, read once for all integrations.
 *
 * @param folder the content folder: `content`
 */
export function catalogOfBuild(folder: string): Promise<Catalog> {
  const known = catalogs.get(folder);
  if (known) return known;
  const read = readCatalog(folder);
  catalogs.set(folder, read);
  return read;
}
