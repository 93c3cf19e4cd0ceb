import { localeList } from '../i18n/locales.ts';
import { segmentOf } from '../i18n/segment.ts';
import { type Page, readPage } from './page.ts';

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
  const known = new Set(files);
  const pages = new Map<string, Page>();
  const pageOf = (file: string) => {
    const page = pages.get(file) ?? readPage(read(file));
    pages.set(file, page);
    return page;
  };
  const broken: BrokenLink[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const own = new URL(site.base + file.replace(/(^|\/)index\.html$/, '$1'), site.url);
    for (const reference of pageOf(file).references) {
      const report = (problem: BrokenLink['problem']) =>
        broken.push({ page: file, address: reference.address, problem });
      const url = URL.parse(reference.address, own);
      if (!url) {
        report('missing');
        continue;
      }
      if (!/^https?:$/.test(url.protocol)) continue;
      if (url.origin !== own.origin) continue;
      if (!url.pathname.startsWith(site.base)) {
        report('outside');
        continue;
      }
      const target = decodeURIComponent(url.pathname.slice(site.base.length));
      const found = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      if (!known.has(found)) {
        report(known.has(`${found}/index.html`) ? 'directory' : 'missing');
        continue;
      }
      if (
        url.hash.length > 1 &&
        found.endsWith('.html') &&
        !pageOf(found).ids.has(decodeURIComponent(url.hash.slice(1)))
      )
        report('fragment');
      if (reference.isLink && !reference.namesLanguage && isOtherLanguage(file, found)) report('language');
    }
  }
  return broken;
}

function isOtherLanguage(from: string, to: string): boolean {
  const [own, other] = [languageOf(from), languageOf(to)];
  return own !== undefined && other !== undefined && own !== other;
}

function languageOf(file: string): string | undefined {
  const [first] = file.split('/');
  return localeList.map(segmentOf).find((segment) => segment === first);
}
