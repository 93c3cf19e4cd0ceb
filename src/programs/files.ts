import type { Catalog } from '../catalog/catalog.ts';
import { digestOf, digestOfTexts } from '../catalog/digest.ts';
import { shortPath, withBase } from '../catalog/urls.ts';
import { defaultLocale } from '../i18n/default-locale.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { appManifest, manifestPath } from './discovery/app-manifest.ts';
import { feed, feedPath } from './discovery/feed.ts';
import { llms } from './discovery/llms.ts';
import { openSearch, openSearchPath } from './discovery/opensearch.ts';
import { robots } from './discovery/robots.ts';
import { sitemap } from './discovery/sitemap.ts';
import { pathsOf } from './paths.ts';
import { qrSvg } from './qr.ts';
import { indexCsv } from './records/csv.ts';
import { entryMarkdown } from './records/markdown.ts';
import { entryRecord, indexRecord } from './records/records.ts';
import {
  type EntryRecord,
  entryRecordSchema,
  indexRecordSchema,
  jsonSchema,
  schemaPaths,
} from './records/schema.ts';
import { bulkFile, bulkMapping } from './records/search-engine.ts';
import type { ProgramSite } from './site.ts';

/** A file as its path without the base, and its text. */
type ProgramFile = [path: string, text: string];

/** A file of an entry, whose text need not be made where a build before made it of the same. */
export interface LazyFile {
  /** Path without the base. */
  path: string;
  /** The digest of all that it is made from. */
  inputs: string;
  text(): string;
}

/** The files that describe the site as a whole to programs, each made when it is asked for. */
export function* siteFiles(catalog: Catalog, site: ProgramSite): Generator<ProgramFile> {
  const index = indexRecord(catalog.errors(defaultLocale), site);
  yield ['/errors.json', json(index)];
  yield ['/errors.csv', indexCsv(index)];
  yield [schemaPaths.entry, json(jsonSchema(entryRecordSchema, withBase(site.root, schemaPaths.entry)))];
  yield [schemaPaths.index, json(jsonSchema(indexRecordSchema, withBase(site.root, schemaPaths.index)))];
  yield ['/search-engine/errors.ndjson', bulkFile(catalog, site.root)];
  yield ['/search-engine/mapping.json', json(bulkMapping())];
  yield ['/llms.txt', llms(catalog, site)];
  yield ['/robots.txt', robots(site.root)];
  yield* sitemap(catalog, site.root);
  for (const locale of localeList) {
    yield [feedPath(locale), feed(catalog, locale, site)];
    yield [openSearchPath(locale), openSearch(locale, site)];
    yield [manifestPath(locale), json(appManifest(locale, site))];
  }
}

/** The files that every entry has beside its pages. */
export function* filesOfEntries(catalog: Catalog, site: ProgramSite): Generator<LazyFile> {
  yield* qrFiles(catalog, site);
  yield* twinFiles(catalog, site, localeList);
}

/** The twins of every entry's page in some languages, as JSON and, if the site has them, as Markdown, page by page. */
export function* twinFiles(
  catalog: Catalog,
  site: ProgramSite,
  languages: readonly Locale[],
): Generator<LazyFile> {
  for (const locale of languages) {
    for (const view of catalog.entries(locale)) {
      const paths = pathsOf(locale, view.kind, view.key);
      const inputs = digestOfTexts(view);
      let made: EntryRecord | undefined;
      const record = () => {
        made ??= entryRecord(view, site);
        return made;
      };
      yield { path: paths.json, inputs, text: () => json(record()) };
      if (site.markdown) yield { path: paths.markdown, inputs, text: () => entryMarkdown(record()) };
    }
  }
}

/** The QR code of every entry's short link, beside it: `/e/34513.svg`. */
export function* qrFiles(catalog: Catalog, site: ProgramSite): Generator<LazyFile> {
  for (const { key } of catalog.entries()) {
    const short = shortPath(key);
    const address = withBase(site.root, short);
    yield { path: short.replace(/\/$/, '.svg'), inputs: digestOf(address), text: () => qrSvg(address) };
  }
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
