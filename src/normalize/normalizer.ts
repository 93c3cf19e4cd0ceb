import type { Registry } from '../registry/schema.ts';
import { assignKeys } from './assign-keys.ts';
import type { EditionSet } from './editions.ts';
import { type Group, groupEditions } from './identify/groups.ts';
import { targetsOf } from './links/targets-of.ts';
import type { Article } from './model.ts';
import { Ledger } from './registry/ledger.ts';
import { retireSources } from './registry/retire.ts';
import { createReporter, type Reporter } from './report/diagnostics.ts';
import { remarkOn } from './report/remarks.ts';
import { type Report, reportArticle } from './report/report.ts';
import { addTranslation } from './translations.ts';
import { type OutputFile, writePage } from './write-page.ts';

interface NormalizerOptions {
  registry: Registry;
  /** Whether an article of that name is among the sources of this run, in a locale or in any. */
  isPresent(article: string, locale?: string): boolean;
  /** The folder under the locale in which an article is published upstream: `azure/backup`. */
  folderOf(article: Article): string | undefined;
  /** The published path of an image that lies beside a source; undefined when there is none. */
  imageOf(path: string, article: Article): string | undefined;
  /** The day of the run, ISO 8601. */
  today: string;
}

/**
 * Gives what was read an identity and writes its pages: identify → pair → emit. Takes one article in all its
 * locales at a time, and keeps of it only what the registry and the report need.
 */
export class Normalizer {
  readonly ledger: Ledger;
  readonly report: Report = { articles: [], entries: [], guides: [], diagnostics: [] };
  private readonly options: NormalizerOptions;

  constructor(options: NormalizerOptions) {
    this.options = options;
    this.ledger = new Ledger(options.registry, options.today);
  }

  /** Normalizes one article. @returns its pages */
  add(set: EditionSet): OutputFile[] {
    const { name, upstream } = set;
    for (const edition of upstream) {
      const { article } = edition;
      remarkOn(edition, this.options.folderOf(article), this.ledger.latestEdition(name, article.locale));
    }
    const groups = groupEditions(upstream.map((edition) => edition.article));
    for (const translation of set.translations) groups.push(...addTranslation(groups, translation));
    const keyed = assignKeys(groups, name, {
      ledger: this.ledger,
      isPresent: this.options.isPresent,
      reporterOf: this.reporterOf,
    });
    const files = this.writePages(keyed, set);
    for (const edition of upstream) {
      reportArticle(this.report, edition);
      this.ledger.retireMissing(name, edition.article.locale, edition.article.date);
    }
    for (const { reporter } of editionsOf(set)) this.report.diagnostics.push(...reporter.diagnostics);
    return files;
  }

  /**
   * Brings the registry to an end: names that nothing prints any more, sources that are gone.
   *
   * @param file the registry
   * @param retire names of sources that were removed for good: `pt-BR/x.md`, or `x` in every locale
   */
  finish(file: string, retire: readonly string[] = []): void {
    this.ledger.settleCodes();
    retireSources(this.ledger, retire, this.options.isPresent, this.reporterOf(file));
  }

  /** The page of every group in every language that tells of it. */
  private writePages(keyed: Map<string, Group>, set: EditionSet): OutputFile[] {
    const { ledger, report, reporterOf } = this;
    const { folderOf, imageOf } = this.options;
    const editions = editionsOf(set);
    return [...keyed].flatMap(([key, group]) =>
      [...group.members.values()].flatMap((member) => {
        const edition = editions.find((candidate) => candidate.article === member.article);
        if (!edition) return [];
        const targets = targetsOf(keyed, member.article, ledger);
        return writePage(
          { key, group, member, edition, targets },
          { ledger, report, folderOf, imageOf, reporterOf },
        );
      }),
    );
  }

  private readonly reporterOf = (file: string): Reporter => createReporter(file, this.report.diagnostics);
}

function editionsOf({ upstream, translations }: EditionSet) {
  return [...upstream, ...translations];
}
