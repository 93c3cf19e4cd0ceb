import type { Locale } from '../i18n/locales.ts';
import type { Catalog, View } from './catalog.ts';

/**
 * Every name by which an entry is asked for in a short link: its key, its codes, its aliases, all lower case.
 * A name may lead to several entries, when one code stands for several errors.
 */
export function entriesByName(catalog: Catalog, locale: Locale): Map<string, View[]> {
  const names = new Map<string, View[]>();
  for (const view of catalog.entries(locale)) {
    for (const name of new Set(
      [view.key, ...codesOf(view), ...(view.record?.aliases ?? [])].map(lowerCase),
    )) {
      const views = names.get(name);
      if (views) views.push(view);
      else names.set(name, [view]);
    }
  }
  return names;
}

function codesOf(view: View): string[] {
  return view.texts.flatMap((text) => text.codes);
}

function lowerCase(name: string): string {
  return name.toLowerCase();
}
