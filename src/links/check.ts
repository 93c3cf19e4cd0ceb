import { localeList } from '../i18n/locales.ts';
import { segmentOf } from '../i18n/segment.ts';
import { type Page, type Reference, readPage } from './page.ts';

/** What is wrong with a reference. */
export const problems = {
  missing: 'no such file in the site',
  fragment: 'the page has no such anchor',
  outside: 'leads to the same host, but outside of the base path',
  directory: 'lacks the slash at its end, so that a host has to redirect',
  language: 'leads to a page in another language without saying so (hreflang)',
} as const satisfies Record<string, string>;

interface BrokenLink {
  /** The page's file, relative to the site. */
  page: string;
  address: string;
  problem: keyof typeof problems;
}

interface Site {
  /** `https://indice.example` */
  url: string;
  /** With slashes at both ends. */
  base: string;
}

/**
 * Checks every reference of every page of a built site: the file exists, the anchor exists in it, and a link to
 * another language says so.
 *
 * @param files the paths of all files of the site, relative to it: `pt-br/index.html`
 * @param read gives a file's text
 */
export function checkLinks(
  files: readonly string[],
  read: (file: string) => string,
  site: Site,
): BrokenLink[] {
  const names = new Set(files);
  const pages = new Map<string, Page>();
  const pageOf = (file: string) => {
    const page = pages.get(file) ?? readPage(read(file));
    pages.set(file, page);
    return page;
  };
  return files
    .filter((file) => file.endsWith('.html'))
    .flatMap((page) =>
      pageOf(page).references.flatMap((reference) =>
        problemsOf(reference, page, { ...site, names, pageOf }).map((problem) => {
          return { page, address: reference.address, problem };
        }),
      ),
    );
}

/** A built site that is being checked. */
interface BuiltSite extends Site {
  names: ReadonlySet<string>;
  pageOf: (file: string) => Page;
}

/** @param page the file in which the reference stands */
function problemsOf(reference: Reference, page: string, site: BuiltSite): BrokenLink['problem'][] {
  const own = new URL(site.base + page.replace(/(^|\/)index\.html$/, '$1'), site.url);
  const url = URL.parse(reference.address, own);
  if (!url) return ['missing'];
  if (!/^https?:$/.test(url.protocol) || url.origin !== own.origin) return [];
  if (!url.pathname.startsWith(site.base)) return ['outside'];
  const target = decoded(url.pathname.slice(site.base.length));
  if (target === undefined) return ['missing'];
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  if (!site.names.has(file)) return [site.names.has(`${file}/index.html`) ? 'directory' : 'missing'];
  const lacksAnchor =
    url.hash.length > 1 && file.endsWith('.html') && !hasAnchor(site.pageOf(file), url.hash);
  const changesLanguage = reference.isLink && !reference.namesLanguage && isOtherLanguage(page, file);
  return [
    ...(lacksAnchor ? (['fragment'] as const) : []),
    ...(changesLanguage ? (['language'] as const) : []),
  ];
}

function hasAnchor({ ids }: Page, hash: string): boolean {
  const id = decoded(hash.slice(1));
  return id !== undefined && ids.has(id);
}

/** A part of an address as it names a file or an anchor; undefined where its percent signs encode nothing. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function isOtherLanguage(from: string, to: string): boolean {
  const [own, other] = [languageOf(from), languageOf(to)];
  return own !== undefined && other !== undefined && own !== other;
}

function languageOf(file: string): string | undefined {
  const [first] = file.split('/');
  return localeList.map(segmentOf).find((segment) => segment === first);
}
