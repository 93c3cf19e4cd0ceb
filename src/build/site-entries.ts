import type { Catalog } from '../catalog/catalog.ts';
import { indexedEntries } from '../catalog/indexed.ts';
import type { IndexedEntry } from '../search/source.ts';

/**
 * The entries of a site with what the search reads of them.
 *
 * @param content the content folder, for the message
 * @throws Error where there are none: an empty site would take the place of the one that stands
 */
export function siteEntries(catalog: Catalog, content: string): IndexedEntry[] {
  const entries = indexedEntries(catalog);
  if (entries.length === 0)
    throw new Error(
      `${content}/ holds no entry, neither in errors/ nor in guides/. Run npm run normalize, or name the content folder in INDICE_CONTENT.`,
    );
  return entries;
}
