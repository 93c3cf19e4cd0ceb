import type { Catalog, View } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { parseEntryLink } from '../urls.ts';

/** An entry that a reader of another may want, and why. */
interface Relation {
  view: View;
  reason: 'link' | 'cause';
}

/** The titles of causes of one locale's texts, and who has them: the views in order, and the place of each. */
type CauseIndex = Map<string, { views: View[]; places: Map<View, number> }>;

/** A view belongs to one catalog; its page and the page's digest both ask. */
const found = new WeakMap<View, Relation[]>();

const indexes = new WeakMap<Catalog, Map<string, CauseIndex>>();

const limit = 6;

/** What a page refers to, first by the links in its text, then by sharing a cause, nearest neighbours first. */
export function relatedTo(catalog: Catalog, view: View): Relation[] {
  const relations = found.get(view) ?? relationsOf(catalog, view);
  found.set(view, relations);
  return relations;
}

function relationsOf(catalog: Catalog, view: View): Relation[] {
  const relations = new Map<string, Relation>();
  const add = (other: View | undefined, reason: Relation['reason']) => {
    if (other && other.path !== view.path && !relations.has(other.path))
      relations.set(other.path, { view: other, reason });
  };
  for (const href of view.entry.facts.links) {
    const link = parseEntryLink(href);
    if (link) add(catalog.view(view.locale, link.kind, link.key), 'link');
  }
  const index = causeIndex(catalog, view);
  for (const title of causesIn(view.entry)) {
    if (relations.size >= limit) break;
    for (const other of nearest(index, title, view)) add(other, 'cause');
  }
  return [...relations.values()].slice(0, limit);
}

function causeIndex(catalog: Catalog, { locale }: View): CauseIndex {
  const byLocale = indexes.get(catalog) ?? new Map<string, CauseIndex>();
  indexes.set(catalog, byLocale);
  const known = byLocale.get(locale);
  if (known) return known;
  const index: CauseIndex = new Map();
  for (const view of catalog.errors(locale)) {
    for (const title of causesIn(view.entry)) {
      const { views, places } = index.get(title) ?? { views: [], places: new Map<View, number>() };
      if (!places.has(view)) places.set(view, views.push(view) - 1);
      index.set(title, { views, places });
    }
  }
  byLocale.set(locale, index);
  return index;
}

/** Up to `limit` views around one, so that a cause shared by thousands shows the neighbours. */
function nearest(index: CauseIndex, title: string, view: View): View[] {
  const { views = [], places } = index.get(title) ?? {};
  const place = places?.get(view) ?? 0;
  const from = Math.max(0, Math.min(place - Math.floor(limit / 2), views.length - limit - 1));
  return views.slice(from, from + limit + 1);
}

/** The causes of an entry by the titles under which others may have them, too. */
function causesIn({ facts }: Entry): string[] {
  return facts.causes.flatMap(({ title }) => {
    const plain = title.toLowerCase().replace(/[.:]$/, '');
    return plain ? [plain] : [];
  });
}
