import type { Catalog, View } from '../../catalog/catalog.ts';
import { fullNameOf } from '../../catalog/entry/full-name.ts';
import { pagePath, withBase } from '../../catalog/urls.ts';
import type { Locale } from '../../i18n/locales.ts';
import { segmentOf } from '../../i18n/segment.ts';
import { fill } from '../../i18n/template.ts';
import { wordsOf } from '../../i18n/words.ts';
import { license } from '../records/license.ts';
import { xmlText } from './xml.ts';

/** The path of a locale's feed, without the base. */
export function feedPath(locale: Locale): string {
  return `/${segmentOf(locale)}/changes.atom`;
}

const longest = 100;

/** What changed in the index in one locale, newest first, as Atom (RFC 4287). */
export function feed(catalog: Catalog, locale: Locale, site: { name: string; root: string }): string {
  const words = wordsOf(locale).programs;
  const views = catalog.entries(locale);
  const changes = views
    .flatMap((view) => changesOf(view, locale))
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, longest);
  const self = withBase(site.root, feedPath(locale));
  const home = withBase(site.root, pagePath(locale));
  const editions = views.flatMap((view) => view.entry.source.date ?? []).sort();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${xmlText(self)}</id>
<title>${xmlText(fill(words.feed, { name: site.name }))}</title>
<updated>${instant(changes[0]?.date ?? editions.at(-1) ?? '1970-01-01')}</updated>
<author><name>${xmlText(site.name)}</name></author>
<rights>${license}</rights>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(home)}"/>
${changes.map((change) => entryOf(change, site.root, words[change.change])).join('')}</feed>
`;
}

interface Change {
  /** Its own among all of the page, for good: what happened only ever grows. */
  id: string;
  view: View;
  date: string;
  change: 'added' | 'reworded' | 'renamed' | 'retired' | 'restored';
}

function changesOf(view: View, locale: Locale): Change[] {
  const history = (view.record?.history ?? []).filter((change) => change.locale === locale);
  const times = new Map<string, number>();
  return history.map(({ date, change }) => {
    const name = `${change}-${date}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { id: time > 1 ? `${name}-${time}` : name, view, date, change };
  });
}

function entryOf({ id, view, date }: Change, root: string, word: string): string {
  const page = withBase(root, view.path);
  const name = fullNameOf(view.entry);
  return `<entry>
<id>${xmlText(`${page}#${id}`)}</id>
<title>${xmlText(fill(word, { name }))}</title>
<updated>${instant(date)}</updated>
<link rel="alternate" type="text/html" href="${xmlText(page)}"/>
<summary>${xmlText(view.entry.messages[0] ?? view.entry.title)}</summary>
</entry>
`;
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}
