import type { Catalog } from '../catalog/catalog.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Finding, Problem } from './finding.ts';
import { type Glossary, glossarySchema } from './glossary.ts';
import { entryName, type Page, pageOf } from './page.ts';
import { pageRules, pairRules } from './rules.ts';

const noGlossary = glossarySchema.parse(undefined);

/**
 * Checks every text of a catalog, and the texts of one entry in two locales against each other.
 *
 * @param glossaries how editors write, by locale
 * @returns the findings in the order of file and line; a fault that several lines share is one finding each
 * @throws DocumentError when a body is not a document
 */
export function lintCatalog(catalog: Catalog, glossaries: ReadonlyMap<Locale, Glossary>): Finding[] {
  const findings = catalog.entries().flatMap(({ texts }) => {
    const pages = texts.map(pageOf);
    return pages.flatMap((page) => [
      ...lintPage(page, catalog, glossaries.get(page.entry.locale) ?? noGlossary),
      ...pages.filter((other) => other !== page).flatMap((other) => lintPair(page, other)),
    ]);
  });
  return findings.sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule));
}

function lintPage(page: Page, catalog: Catalog, glossary: Glossary): Finding[] {
  return Object.entries(pageRules).flatMap(([rule, check]) =>
    check(page, { catalog, glossary }).map((problem) => placed(page, rule, problem)),
  );
}

function lintPair(page: Page, other: Page): Finding[] {
  return Object.entries(pairRules).flatMap(([rule, check]) =>
    check(page, other).map((problem) => placed(page, rule, problem)),
  );
}

function placed({ entry }: Page, rule: string, problem: Problem): Finding {
  return { ...problem, rule, file: entry.file, locale: entry.locale, entry: entryName(entry) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
