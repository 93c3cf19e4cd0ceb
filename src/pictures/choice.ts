import type { Catalog, View } from '../catalog/catalog.ts';
import { defaultLocale } from '../i18n/default-locale.ts';
import { entryCard, type PictureCard, siteCard } from './card.ts';

/** Whether entries have pictures of their own: a picture takes a tenth of a second, a page a thousandth. */
export function drawsEntries(catalog: Catalog, most: number): boolean {
  return catalog.errors(defaultLocale).length + catalog.guides(defaultLocale).length <= most;
}

/**
 * The card of an entry's page.
 *
 * @param site.pictures up to how many entries each has a picture of its own
 */
export function cardOf(catalog: Catalog, view: View, site: { name: string; pictures: number }): PictureCard {
  return drawsEntries(catalog, site.pictures) ? entryCard(view, site.name) : siteCard(view.locale, site.name);
}
