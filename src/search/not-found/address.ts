import { type Locale, localeOf } from '../../i18n/locales.ts';

/** Folders of the site that say nothing about what was sought in them. */
const folders = ['errors', 'guides', 'e', 'search', 'log', 'print', 'index.html'];
const MOST = 4;
const LONGEST = 200;

/** What a bad address tells. */
export interface BadAddress {
  /** The language of its path, if it names one. */
  locale: Locale | undefined;
  /** The names in it that may be an entry's, the likeliest first: the last of the path, then the anchor. */
  names: string[];
}

/**
 * Reads an address that leads nowhere: `/pt-br/errors/SalLowDiskSpace).`, `/errors/0x86d1`, an old anchor.
 *
 * @param path the path, percent-encoded or not, well-formed or not
 * @param hash the anchor with its `#`, or empty
 * @param base the site's base path, with slashes at both ends
 */
export function readBadAddress(path: string, hash: string, base: string): BadAddress {
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  const segments = below.split('/').map(decoded).filter(Boolean);
  const locale = segments.map(localeOf).find((found) => found !== undefined);
  const names = [...segments.reverse(), decoded(hash.slice(1))]
    .map((segment) => segment.replace(/\.(?:html?|md|json|php|aspx?)$/i, '').trim())
    .filter(
      (name) =>
        name !== '' && name.length <= LONGEST && !localeOf(name) && !folders.includes(name.toLowerCase()),
    );
  return { locale, names: [...new Set(names)].slice(0, MOST) };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
