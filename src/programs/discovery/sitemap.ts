import type { Catalog } from '../../catalog/catalog.ts';
import { pagePath, shortPath, withBase } from '../../catalog/urls.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { pathsOf } from '../paths.ts';
import { lastChange } from '../records/records.ts';
import { xmlText } from './xml.ts';

/** The most addresses that one sitemap may hold (sitemaps.org). */
const longest = 50_000;

/** The pages that stand once in every locale, as segments of their path. */
const localePages = [[], ['errors'], ['guides'], ['log'], ['about']];

interface Page {
  address: string;
  /** ISO 8601. */
  changed: string | undefined;
  /** The same page in every language that truly has it, and the address for everybody else. */
  alternates: { lang: string; address: string }[];
}

/**
 * The sitemap: `/sitemap.xml`, and where one file cannot hold all, its parts. A page that shows another locale's
 * text is not in it, nor is it named as an alternate.
 *
 * @returns the files' texts by their paths without the base
 */
export function sitemap(catalog: Catalog, root: string): Map<string, string> {
  const pages = [...pagesOfLocales(root), ...pagesOfEntries(catalog, root)];
  if (pages.length <= longest) return new Map([['/sitemap.xml', urlset(pages)]]);
  const parts = new Map<string, string>();
  for (let start = 0; start < pages.length; start += longest) {
    parts.set(`/sitemap-${parts.size + 1}.xml`, urlset(pages.slice(start, start + longest)));
  }
  return new Map([['/sitemap.xml', sitemapIndex([...parts.keys()], root)], ...parts]);
}

function pagesOfLocales(root: string): Page[] {
  return localePages.flatMap((segments) => {
    const alternates = localeList.map((tag) => ({
      lang: tag,
      address: withBase(root, pagePath(tag, ...segments)),
    }));
    const neutral = segments.length === 0 ? [{ lang: 'x-default', address: root }] : [];
    return alternates.map(({ address }) => ({
      address,
      changed: undefined,
      alternates: [...alternates, ...neutral],
    }));
  });
}

function pagesOfEntries(catalog: Catalog, root: string): Page[] {
  return catalog.entries().flatMap((view) => {
    const address = (tag: Locale) => withBase(root, pathsOf(tag, view.kind, view.key).page);
    const alternates =
      view.texts.length > 1
        ? [
            ...view.texts.map((text) => ({ lang: text.locale, address: address(text.locale) })),
            { lang: 'x-default', address: withBase(root, shortPath(view.key)) },
          ]
        : [];
    return view.texts.map((text) => ({
      address: address(text.locale),
      changed: lastChange(view, text.locale) ?? text.source.date,
      alternates,
    }));
  });
}

function urlset(pages: readonly Page[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(urlOf).join('')}</urlset>
`;
}

function urlOf({ address, changed, alternates }: Page): string {
  const links = alternates.map(
    (link) => `<xhtml:link rel="alternate" hreflang="${link.lang}" href="${xmlText(link.address)}"/>\n`,
  );
  const date = changed ? `<lastmod>${changed}</lastmod>\n` : '';
  return `<url>\n<loc>${xmlText(address)}</loc>\n${date}${links.join('')}</url>\n`;
}

function sitemapIndex(paths: readonly string[], root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<sitemap>\n<loc>${xmlText(withBase(root, path))}</loc>\n</sitemap>\n`).join('')}</sitemapindex>
`;
}
