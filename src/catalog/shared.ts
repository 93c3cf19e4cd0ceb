import type { Catalog } from './catalog.ts';

declare global {
  var indiceCatalog: { content: string; catalog: Catalog } | undefined;
}

/**
 * Makes the catalog of the pages known to the whole process. Pages are bundled and have modules of their own, so
 * what runs around them meets their catalog here instead of reading everything once more.
 *
 * @param content the content folder: `content`
 */
export function shareCatalog(content: string, catalog: Catalog): void {
  globalThis.indiceCatalog = { content, catalog };
}

/** The catalog that the pages of this process were made from, if they were. */
export function sharedCatalog(content: string): Catalog | undefined {
  const shared = globalThis.indiceCatalog;
  return shared?.content === content ? shared.catalog : undefined;
}
