import { pagePath, withBase } from '../../catalog/urls.ts';
import type { Locale } from '../../i18n/locales.ts';
import { segmentOf } from '../../i18n/segment.ts';
import { fill } from '../../i18n/template.ts';
import { wordsOf } from '../../i18n/words.ts';
import { xmlText } from './xml.ts';

/** The path of a locale's OpenSearch description, without the base. */
export function openSearchPath(locale: Locale): string {
  return `/${segmentOf(locale)}/opensearch.xml`;
}

/** The name under which a browser lists a locale's search, at most 16 characters as OpenSearch 1.1 wants it. */
export function openSearchName(name: string, locale: Locale): string {
  return `${name} (${segmentOf(locale)})`.slice(0, 16);
}

/** Lets a browser search the site from its address bar (OpenSearch 1.1). */
export function openSearch(locale: Locale, site: { name: string; root: string }): string {
  const results = withBase(site.root, pagePath(locale, 'search'));
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(openSearchName(site.name, locale))}</ShortName>
<Description>${xmlText(fill(wordsOf(locale).programs.search, { name: site.name }))}</Description>
<Url type="text/html" method="get" template="${xmlText(results)}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${xmlText(withBase(site.root, openSearchPath(locale)))}"/>
<Image width="32" height="32" type="image/x-icon">${xmlText(withBase(site.root, '/favicon.ico'))}</Image>
<Language>${locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}
