import { type Locale, localeOf } from '../../i18n/locales.ts';
import { segmentOf } from '../../i18n/segment.ts';
import { decoded } from '../query/url-parts.ts';
import { isTag } from './language.ts';

/** Folders of the site that say nothing about what was sought in them. */
const folders = ['errors', 'guides', 'e', 'search', 'log', 'print', 'index.html'];
const MOST = 4;
const LONGEST = 200;

/**
 * The names in an address that leads nowhere which may be an entry's, the likeliest first: the last of the path,
 * then the anchor. `/pt-br/errors/SalLowDiskSpace).` names `SalLowDiskSpace).`.
 *
 * @param path the path, percent-encoded or not, well-formed or not
 * @param hash the anchor with its `#`, or empty
 * @param base the site's base path, with slashes at both ends
 */
export function namesIn(path: string, hash: string, base: string): string[] {
  const segments = segmentsBelow(path, base).reverse();
  const names = [...segments, hash.slice(1)]
    .map((segment) =>
      decoded(segment)
        .replace(/\.(?:html?|md|json|php|aspx?)$/i, '')
        .trim(),
    )
    .filter(
      (name) => name !== '' && name.length <= LONGEST && !isFolder(name) && !isCounted(name) && !isTag(name),
    );
  return [...new Set(names)].slice(0, MOST);
}

/**
 * The same address in a language, where as little may be, but is said in that language: `/pt-br/errors/407/` is
 * `/es-es/errors/407/`.
 */
export function pathIn(locale: Locale, path: string, base: string): string {
  const segments = segmentsBelow(path, base);
  const rest = isTag(segments[0] ?? '') ? segments.slice(1) : segments;
  return base + [segmentOf(locale), ...rest].join('/');
}

function segmentsBelow(path: string, base: string): string[] {
  return (path.startsWith(base) ? path.slice(base.length) : path.slice(1)).split('/');
}

/** `cause-2` and `cause-2-step-3` are anchors of any error's page. */
function isCounted(name: string): boolean {
  return /^cause(?:s$|-\d)/.test(name);
}

function isFolder(name: string): boolean {
  return localeOf(name) !== undefined || folders.includes(name.toLowerCase());
}
