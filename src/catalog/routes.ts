import { localeList, locales } from '../i18n/locales.ts';
import type { Catalog, View } from './catalog.ts';
import type { EntryKind } from './urls.ts';

/** The routes of a page that stands once in every locale: one `locale` segment each. */
export function localeRoutes() {
  return localeList.map((locale) => ({ params: { locale: locales[locale].segment }, props: { locale } }));
}

/** The routes of all entries of a kind, in every locale. */
export function entryRoutes(catalog: Catalog, kind: EntryKind) {
  return localeList.flatMap((locale) => {
    const views: View[] = kind === 'error' ? catalog.errors(locale) : catalog.guides(locale);
    return views.map((view) => ({
      params: { locale: locales[locale].segment, key: view.key },
      props: { catalog, view },
    }));
  });
}
