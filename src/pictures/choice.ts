import type { Catalog, View } from '../catalog/catalog.ts';
import { localeList } from '../i18n/locales.ts';
import { type Card, entryCard, siteCard } from './card.ts';

/** Whether entries have pictures of their own: a picture takes a tenth of a second, a page a thousandth. */
export function drawsEntries(catalog: Catalog, most: number): boolean {
  const [locale] = localeList;
  return locale !== undefined && catalog.errors(locale).length + catalog.guides(locale).length <= most;
}

/**
 * The card of an entry's page.
 *
 * @param site.pictures up to how many entries each has a picture of its own
 */
export function cardOf(catalog: Catalog, view: View, site: { name: string; pictures: number }): Card {
  return drawsEntries(catalog, site.pictures) ? entryCard(view, site.name) : siteCard(view.locale, site.name);
}
