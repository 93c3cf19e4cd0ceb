import type { View } from '../../catalog/catalog.ts';
import { originalOf } from '../../catalog/entry/original.ts';
import { wayUp } from '../../catalog/entry/way-up.ts';
import { withBase } from '../../catalog/urls.ts';
import { license } from '../records/license.ts';
import { lastChange } from '../records/records.ts';

/** What search engines read of an entry (schema.org): the article and the way to it. */
export function structuredData(view: View, site: { name: string; root: string }): object {
  const { entry } = view;
  const address = withBase(site.root, view.path);
  // The last one is the page itself, whose address goes without saying.
  const trail = [
    ...wayUp(view).map(({ name, path }) => ({ name, item: withBase(site.root, path) })),
    { name: entry.title },
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        '@id': address,
        url: address,
        headline: entry.title,
        description: entry.messages[0],
        keywords: entry.codes.length > 0 ? entry.codes : undefined,
        inLanguage: entry.locale,
        dateModified: lastChange(view, entry.locale) ?? entry.source.date,
        isBasedOn: originalOf(view)?.href,
        license,
        isPartOf: { '@type': 'WebSite', name: site.name, url: site.root },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map((step, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          ...step,
        })),
      },
    ],
  };
}

/** JSON for a `<script>` element: nothing in it can end the element or begin a comment. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
