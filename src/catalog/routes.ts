import { site } from '../../site.config.ts';
import { localeList, locales } from '../i18n/locales.ts';
import type { Catalog, View } from './catalog.ts';
import { buildsKey, buildsShared } from './shard.ts';
import type { EntryKind } from './urls.ts';

/** The routes of a page that stands once in every locale: one `locale` segment each, if this build makes them. */
export function localeRoutes() {
  if (!buildsShared(site.shard)) return [];
  return localeList.map((locale) => ({ params: { locale: locales[locale].segment }, props: { locale } }));
}

/** The routes of the entries of a kind that this build makes, in every locale. */
export function entryRoutes(catalog: Catalog, kind: EntryKind) {
  return localeList.flatMap((locale) => {
    const views: View[] = kind === 'error' ? catalog.errors(locale) : catalog.guides(locale);
    return views
      .filter(({ key }) => buildsKey(site.shard, key))
      .map((view) => ({
        params: { locale: locales[locale].segment, key: view.key },
        props: { catalog, view },
      }));
  });
}
