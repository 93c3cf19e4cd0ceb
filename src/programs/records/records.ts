import type { View } from '../../catalog/catalog.ts';
import { handoverOf, linkCompleter } from '../../catalog/entry/handover.ts';
import { originalOf } from '../../catalog/entry/original.ts';
import { outlineOf } from '../../catalog/entry/outline.ts';
import type { Entry } from '../../catalog/entry.ts';
import { withBase } from '../../catalog/urls.ts';
import { equivalents } from '../../codes/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathsOf } from '../paths.ts';
import type { ProgramSite } from '../site.ts';
import { license } from './license.ts';
import { type EntryRecord, type IndexRecord, schemaPaths } from './schema.ts';

/** What the records need to know of the site. */
type Site = Pick<ProgramSite, 'root' | 'markdown'>;

/** An entry as programs read it. */
export function entryRecord(view: View, site: Site): EntryRecord {
  const { root } = site;
  const { entry, record, kind, key, locale } = view;
  const { short } = pathsOf(locale, kind, key);
  const own = withBase(root, pathsOf(entry.locale, kind, key).page);
  const outline = outlineOf(entry, linkCompleter(own, root));
  return {
    $schema: withBase(root, schemaPaths.entry),
    key,
    kind,
    locale,
    lang: entry.locale,
    status: view.isFallback ? 'fallback' : view.retired ? 'retired' : 'current',
    codes: codesOf(view),
    aliases: record?.aliases ?? [],
    title: entry.title,
    messages: entry.messages.map((text) => ({ text, lang: entry.messageLang ?? entry.locale })),
    messagesTranslated: entry.messagesTranslated,
    causes: outline.causes,
    actions: outline.actions,
    sections: outline.sections,
    handover: handoverOf(entry, root),
    ...linksOf(view, locale, site),
    shortUrl: withBase(root, short),
    translations: view.texts
      .filter((text) => text.locale !== locale)
      .map((text) => {
        const paths = pathsOf(text.locale, kind, key);
        return { lang: text.locale, url: withBase(root, paths.page), json: withBase(root, paths.json) };
      }),
    source: {
      url: originalOf(view)?.href,
      translation: entry.source.translation,
      revision: entry.source.revision,
      corrections: entry.corrected,
    },
    ...datesOf(view, entry),
    license,
  };
}

/**
 * The whole index as programs read it.
 *
 * @param views the errors of any one locale: they hold the texts of all
 */
export function indexRecord(views: readonly View[], site: Site & Pick<ProgramSite, 'name'>): IndexRecord {
  const { name, root } = site;
  return {
    $schema: withBase(root, schemaPaths.index),
    name,
    url: root,
    license,
    errors: views.map((view) => ({
      key: view.key,
      codes: codesOf(view),
      aliases: view.record?.aliases ?? [],
      shortUrl: withBase(root, pathsOf(view.locale, view.kind, view.key).short),
      texts: Object.fromEntries(view.texts.map((entry) => [entry.locale, indexText(view, entry, site)])),
    })),
  };
}

type IndexText = NonNullable<IndexRecord['errors'][number]['texts'][Locale]>;

function indexText(view: View, entry: Entry, site: Site): IndexText {
  return {
    title: entry.title,
    messages: entry.messages,
    status: view.record?.locales[entry.locale]?.retired ? 'retired' : 'current',
    ...linksOf(view, entry.locale, site),
    ...datesOf(view, entry),
  };
}

function linksOf({ kind, key }: View, locale: Locale, { root, markdown: hasMarkdown }: Site) {
  const { page, json, markdown } = pathsOf(locale, kind, key);
  return {
    url: withBase(root, page),
    json: withBase(root, json),
    markdown: hasMarkdown ? withBase(root, markdown) : undefined,
  };
}

function codesOf(view: View): EntryRecord['codes'] {
  const codes = new Set(view.texts.flatMap((entry) => entry.codes));
  return [...codes].map((code) => ({ code, equivalents: equivalents(code) }));
}

function datesOf(view: View, entry: Entry): { edition: string | undefined; changed: string | undefined } {
  return { edition: entry.source.date, changed: lastChange(view, entry.locale) };
}

/** The date (ISO 8601) of the last change that the registry remembers of an entry's text in a locale. */
export function lastChange(view: View, locale: Locale): string | undefined {
  return view.record?.history.findLast((change) => change.locale === locale)?.date;
}
