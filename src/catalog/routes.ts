import { site } from '../../site.config.ts';
import { localeList } from '../i18n/locales.ts';
import { segmentOf } from '../i18n/segment.ts';
import { drawsEntries } from '../pictures/choice.ts';
import type { Catalog, View } from './catalog.ts';
import { digestOf, digestOfPage } from './digest.ts';
import { buildsKey, buildsShared } from './shard.ts';
import type { EntryKind } from './urls.ts';

/** The routes of a page that stands once in every locale: one `locale` segment each, if this build makes them. */
export function localeRoutes() {
  if (!buildsShared(site.shard)) return [];
  return localeList.map((locale) => ({ params: { locale: segmentOf(locale) }, props: { locale } }));
}

/**
 * The routes of the entries of a kind that this build makes, in every locale. Each has a digest of all that its
 * page is made from as `cacheKey`, so that a page which would come out the same is kept from the last build.
 *
 * @param codeShards what every page names besides the entries: into how many files the search's codes are cut
 */
export function entryRoutes(catalog: Catalog, kind: EntryKind, codeShards: number) {
  return localeList.flatMap((locale) => {
    const views: View[] = kind === 'error' ? catalog.errors(locale) : catalog.guides(locale);
    return views
      .filter(({ key }) => buildsKey(site.shard, key))
      .map((view) => ({
        params: { locale: segmentOf(locale), key: view.key },
        props: { view },
        cacheKey: digestOf([digestOfPage(catalog, view), drawsEntries(catalog, site.pictures), codeShards]),
      }));
  });
}
