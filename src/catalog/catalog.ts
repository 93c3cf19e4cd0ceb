import type { StoredEntry } from '../content/stored.ts';
import { defaultLocale } from '../i18n/default-locale.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import type { Registry, RegistryEntry } from '../registry/schema.ts';
import { upstreamText } from './entry/original.ts';
import { type Entry, entryOf } from './entry.ts';
import { compareErrors } from './lists/order.ts';
import { type EntryKind, entryPath } from './urls.ts';

/** An entry as a reader of one locale meets it. */
export interface View {
  kind: EntryKind;
  key: string;
  /** The reader's locale. */
  locale: Locale;
  /** The text: in the reader's locale, or, where that lacks it, in another. */
  entry: Entry;
  /** True when the text is in another language than the reader's. */
  isFallback: boolean;
  /** The texts in every locale that has one, in the order of the locales. */
  texts: Entry[];
  /** What the registry remembers of it. */
  record: RegistryEntry | undefined;
  /** The date of the edition that no longer holds it, if upstream dropped it. */
  retired: string | undefined;
  /** Path without base: `/pt-br/errors/34513/`. */
  path: string;
}

/** Every entry in every locale: what all pages, twins and indexes are made from. */
export interface Catalog {
  registry: Registry;
  /** Errors in the order of the index; `errors('pt-BR')` holds those of every locale, as fallbacks if need be. */
  errors(locale: Locale): View[];
  /** Guides in the order of the articles. */
  guides(locale: Locale): View[];
  /** Both, errors first; of no locale in particular, every entry once. */
  entries(locale?: Locale): View[];
  view(locale: Locale, kind: EntryKind, key: string): View | undefined;
  /** The entries before and after in their list. */
  neighbours(view: View): { previous: View | undefined; next: View | undefined };
}

/**
 * Joins the texts of all locales by key.
 */
export function createCatalog(stored: readonly StoredEntry[], registry: Registry): Catalog {
  const texts = groupByKey(stored.map(entryOf));
  const lists = new Map<string, View[]>();
  const places = new Map<string, number>();
  for (const locale of localeList) {
    for (const kind of ['error', 'guide'] as const) {
      const views = [...texts.values()].flatMap((group) =>
        group[0]?.kind === kind ? [viewOf(group, locale, registry)] : [],
      );
      views.sort(kind === 'error' ? (a, b) => compareErrors(a.entry, b.entry) : compareGuides);
      lists.set(`${locale} ${kind}`, views);
      views.forEach((view, index) => {
        places.set(view.path, index);
      });
    }
  }
  const list = (locale: Locale, kind: EntryKind) => lists.get(`${locale} ${kind}`) ?? [];
  return {
    registry,
    errors: (locale) => list(locale, 'error'),
    guides: (locale) => list(locale, 'guide'),
    entries: (locale = defaultLocale) => [...list(locale, 'error'), ...list(locale, 'guide')],
    view: (locale, kind, key) => list(locale, kind)[places.get(entryPath(locale, kind, key)) ?? -1],
    neighbours(view) {
      const place = places.get(view.path);
      const views = list(view.locale, view.kind);
      if (place === undefined) return { previous: undefined, next: undefined };
      return { previous: views[place - 1], next: views[place + 1] };
    },
  };
}

function groupByKey(entries: Entry[]): Map<string, [Entry, ...Entry[]]> {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  const inLocaleOrder = entries.sort((a, b) => localeList.indexOf(a.locale) - localeList.indexOf(b.locale));
  for (const entry of inLocaleOrder) {
    const name = `${entry.kind} ${entry.key}`;
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}

function viewOf(texts: [Entry, ...Entry[]], locale: Locale, registry: Registry): View {
  const entry = texts.find((text) => text.locale === locale) ?? texts[0];
  // An error may be called as what every object has: `constructor`.
  const record = Object.hasOwn(registry.entries, entry.key) ? registry.entries[entry.key] : undefined;
  return {
    kind: entry.kind,
    key: entry.key,
    locale,
    entry,
    isFallback: entry.locale !== locale,
    texts,
    record,
    retired: record?.locales[entry.locale]?.retired,
    path: entryPath(locale, entry.kind, entry.key),
  };
}

function compareGuides(a: View, b: View): number {
  const [left, right] = [upstreamText(a).source, upstreamText(b).source];
  return left.article.localeCompare(right.article, 'en') || left.line - right.line;
}
