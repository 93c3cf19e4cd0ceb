import type { Catalog } from '../catalog/catalog.ts';
import { entriesByName } from '../catalog/names.ts';
import { entryPath, shortPath, withBase } from '../catalog/urls.ts';
import { defaultLocale } from '../i18n/default-locale.ts';
import { localeList } from '../i18n/locales.ts';
import type { Redirect } from './description.ts';

/**
 * The redirects of every alias that leads to one entry: its short link, and its place among each locale's
 * entries. An alias of several entries has a page that lists them, so it is no redirect.
 *
 * @param base with slashes at both ends
 */
export function aliasRedirects(catalog: Catalog, base: string): Redirect[] {
  const redirects: Redirect[] = [];
  const names = entriesByName(catalog, defaultLocale);
  const keys = new Set([...names.values()].flat().map((view) => view.key));
  for (const [name, views] of names) {
    const [view] = views;
    if (!view || views.length > 1 || keys.has(name)) continue;
    const from = [
      shortPath(name),
      ...localeList.map((tag) => entryPath(tag, view.kind, encodeURIComponent(name))),
    ];
    const to = [shortPath(view.key), ...localeList.map((tag) => entryPath(tag, view.kind, view.key))];
    from.forEach((path, index) => {
      redirects.push({ from: withBase(base, path), to: withBase(base, to[index] ?? '/') });
    });
  }
  return redirects;
}
