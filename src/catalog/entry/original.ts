import { articleUrl } from '../../document/upstream.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Catalog, View } from '../catalog.ts';
import type { Entry } from '../entry.ts';

/**
 * The text that upstream holds of an entry: the one that is shown, or, where that is this site's own translation,
 * the one it was translated from.
 */
export function upstreamText(view: Pick<View, 'entry' | 'texts'>): Entry {
  if (view.entry.source.translation !== 'site') return view.entry;
  return view.texts.find((text) => text.source.translation !== 'site') ?? view.entry;
}

/** The address of an article, or of a section of it. */
export interface Original {
  href: string;
  locale: Locale;
}

/** The section that an entry's page is made from, where its address is known. */
export function originalOf(view: Pick<View, 'entry' | 'texts'>): Original | undefined {
  const upstream = upstreamText(view);
  const href = originalUrl(upstream);
  return href === undefined ? undefined : { href, locale: upstream.locale };
}

/** By locale. Every page that is about the whole catalog asks. */
const originals = new WeakMap<Catalog, Map<Locale, Original | undefined>>();

/** The article that a page about the whole catalog is made from, if all of it in a locale is from one. */
export function originalOfAll(catalog: Catalog, locale: Locale): Original | undefined {
  const known = originals.get(catalog) ?? new Map<Locale, Original | undefined>();
  originals.set(catalog, known);
  if (!known.has(locale)) known.set(locale, commonOriginal(catalog, locale));
  return known.get(locale);
}

/**
 * The address of the section that an entry was made from, at its publisher, in the entry's language.
 *
 * @returns undefined where its file does not say where the article is published
 */
function originalUrl({
  locale,
  source: { folder, article: name },
  anchor,
}: Pick<Entry, 'locale' | 'source' | 'anchor'>): string | undefined {
  return folder === undefined ? undefined : articleUrl({ folder, name, locale }, anchor);
}

function commonOriginal(catalog: Catalog, locale: Locale): Original | undefined {
  const own = catalog.entries(locale).filter((view) => !view.isFallback);
  const [first] = own;
  if (!first || own.some(({ entry }) => entry.source.article !== first.entry.source.article))
    return undefined;
  const href = originalUrl({ ...first.entry, anchor: '' });
  return href === undefined ? undefined : { href, locale };
}
