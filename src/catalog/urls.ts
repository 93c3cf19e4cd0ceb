import type { Locale } from '../i18n/locales.ts';
import { segmentOf } from '../i18n/segment.ts';

/** What a page is about: an error, or a section of an article that treats no single one. */
export type EntryKind = 'error' | 'guide';

const folders = { error: 'errors', guide: 'guides' } as const satisfies Record<EntryKind, string>;

/** The path of a locale's page, without the base: `pagePath('pt-BR', 'log')` is `/pt-br/log/`. */
export function pagePath(locale: Locale, ...segments: string[]): string {
  return `/${[segmentOf(locale), ...segments].join('/')}/`;
}

/** The path of an entry's page, without the base: `/pt-br/errors/34513/`. */
export function entryPath(locale: Locale, kind: EntryKind, key: string): string {
  return pagePath(locale, folders[kind], key);
}

/** The anchor at which the causes of a page begin, where the source calls nothing else so. */
export const causesAnchor = 'causes';

/** The path of the short link, which picks the reader's language: `/e/34513/`. */
export function shortPath(name: string): string {
  return `/e/${encodeURIComponent(name.toLowerCase())}/`;
}

/**
 * Puts before a path of the site what it stands below.
 *
 * @param base the base path, with slashes at both ends: `/` or `/ajuda/`; or the complete address of the site with it:
 * `https://indice.example/ajuda/`
 * @param path begins with a slash
 */
export function withBase(base: string, path: string): string {
  return base + path.slice(1);
}

/**
 * The complete address of a path of the site. Paths consist of what addresses may hold, so that joining is enough.
 *
 * @param site.url the site's address without a path: `https://indice.example`
 * @param path without the base, beginning with a slash
 */
export function fullAddress(site: { url: string; base: string }, path: string): string {
  return withBase(site.url + site.base, path);
}

/**
 * Reads an internal link of an entry's text.
 *
 * @returns the kind, key and fragment (with its `#`, or empty), or undefined for any other address
 */
export function parseEntryLink(href: string): { kind: EntryKind; key: string; fragment: string } | undefined {
  const match = /^\/[a-z\d-]+\/(errors|guides)\/([^/#?]+)\/(#.*)?$/.exec(href);
  if (!match?.[1] || !match[2]) return undefined;
  return { kind: match[1] === 'errors' ? 'error' : 'guide', key: match[2], fragment: match[3] ?? '' };
}
