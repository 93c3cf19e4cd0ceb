import { articleUrl, type Upstream, upstreamHost } from '../../document/upstream.ts';

const formerHosts = new Set(['docs.microsoft.com', upstreamHost]);
const localeSegment = /^\/[a-z]{2,3}-[a-z0-9]{2,4}(?=\/|$)/i;
const webProtocols = new Set(['http:', 'https:', 'mailto:']);

/**
 * The absolute address to which a link of the article leads. A relative one is resolved where the article is
 * published; `.md` endings, which only the repository has, are dropped; documentation of Microsoft is addressed
 * in the article's language.
 *
 * @param href as it stands in the source, `#anchor` excluded
 * @returns undefined for what is no web address (`javascript:`, `data:`)
 */
export function resolveUpstream(href: string, upstream: Upstream): string | undefined {
  const repository = /^~\/(?:articles\/)?(.*)$/.exec(href)?.[1];
  const path = repository === undefined ? href : `/${upstream.folder.split('/')[0] ?? ''}/${repository}`;
  let url: URL;
  try {
    url = new URL(path, articleUrl(upstream));
  } catch {
    return undefined;
  }
  if (!webProtocols.has(url.protocol)) return undefined;
  if (url.protocol === 'mailto:') return url.href;
  const isRelative = !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path);
  if (isRelative || formerHosts.has(url.hostname)) {
    url.protocol = 'https:';
    url.hostname = upstreamHost;
    url.pathname = localized(url.pathname, upstream.locale);
    if (isRelative) url.pathname = url.pathname.replace(/(?:\/index)?\.(?:md|yml)$/i, '');
  }
  return url.href.replace(/[{}]/g, encodeURIComponent);
}

function localized(pathname: string, locale: string): string {
  return `/${locale.toLowerCase()}${pathname.replace(localeSegment, '')}`;
}
