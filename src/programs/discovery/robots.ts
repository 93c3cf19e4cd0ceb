import { pagePath, withBase } from '../../catalog/urls.ts';
import { localeList } from '../../i18n/locales.ts';

/** `robots.txt`: everything may be read but results of a search. It counts only at the root of a host. */
export function robots(root: string): string {
  const results = localeList.map((locale) => {
    return `Disallow: ${new URL(withBase(root, pagePath(locale, 'search'))).pathname}?`;
  });
  return `User-agent: *\n${results.join('\n')}\n\nSitemap: ${withBase(root, '/sitemap.xml')}\n`;
}
