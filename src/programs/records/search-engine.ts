import type { Catalog, View } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import { withBase } from '../../catalog/urls.ts';
import { equivalents, normalForm } from '../../codes/index.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { pathsOf } from '../paths.ts';
import { analyzerOf } from './analyzer.ts';

/**
 * The entries in the bulk format of OpenSearch and Elasticsearch, two lines a text: for catalogues larger than a
 * browser should search. https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
 */
export function bulkFile(catalog: Catalog, root: string): string {
  const lines = catalog
    .entries()
    .flatMap((view) =>
      view.texts.flatMap((entry) => [
        JSON.stringify({ index: { _id: `${view.kind}:${view.key}:${entry.locale}` } }),
        JSON.stringify(bulkDocument(view, entry, root)),
      ]),
    );
  return `${lines.join('\n')}\n`;
}

/**
 * What the index of the bulk file is created with: codes and names are matched whole and in any case, texts by
 * the analyzer of their language.
 */
export function bulkMapping() {
  const name = { type: 'keyword', normalizer: 'folded' };
  const texts = (locale: Locale) => ({ type: 'text', analyzer: analyzerOf(locale) });
  const byLocale = Object.fromEntries(localeList.map((locale) => [locale, texts(locale)]));
  return {
    settings: {
      analysis: { normalizer: { folded: { type: 'custom', filter: ['lowercase', 'asciifolding'] } } },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        key: name,
        kind: { type: 'keyword' },
        lang: { type: 'keyword' },
        codes: name,
        names: name,
        search: { type: 'text' },
        title: { properties: byLocale },
        messages: { properties: byLocale },
        text: { properties: byLocale },
        url: { type: 'keyword', index: false },
        retired: { type: 'date' },
      },
    },
  };
}

function bulkDocument(view: View, entry: Entry, root: string) {
  const codes = view.texts.flatMap((text) => text.codes);
  const { locale } = entry;
  return {
    key: view.key,
    kind: view.kind,
    lang: locale,
    codes: [...new Set(codes.flatMap((code) => [code, normalForm(code) || code, ...equivalents(code)]))],
    names: [
      ...new Set([view.key, entry.anchor, ...(view.record?.aliases ?? []), ...(view.record?.anchors ?? [])]),
    ],
    search: view.record?.search ?? [],
    title: { [locale]: entry.title },
    messages: { [locale]: [...entry.messages, ...(view.record?.locales[locale]?.wordings ?? [])] },
    text: { [locale]: textOf(entry) },
    url: withBase(root, pathsOf(locale, view.kind, view.key).page),
    retired: view.record?.locales[locale]?.retired,
  };
}

/** What an entry says besides its messages, which have a field of their own. */
function textOf({ facts }: Entry): string {
  return facts.sections.flatMap(({ title, text }) => [title, text].filter((part) => part !== '')).join(' ');
}
