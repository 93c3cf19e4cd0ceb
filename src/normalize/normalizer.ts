import type { Upstream } from '../document/upstream.ts';
import type { Registry } from '../registry/schema.ts';
import { refuseInMessages } from './corrections/refuse.ts';
import { createReporter, type Reporter } from './diagnostics.ts';
import type { Edition, EditionSet } from './editions.ts';
import { type EmittedEntry, emitEntry } from './emit/entry.ts';
import type { Member } from './identify/evidence.ts';
import { type Group, groupEditions, mergeGroups } from './identify/groups.ts';
import { newKey, slug } from './identify/keys.ts';
import { rewriteLinks } from './links/rewrite.ts';
import type { Target } from './links/target.ts';
import { targetsOf } from './links/targets-of.ts';
import type { Article } from './model.ts';
import { publicationOf } from './publication-of.ts';
import { Ledger } from './registry/ledger.ts';
import { matchRegistry } from './registry/match.ts';
import { retireSources } from './registry/retire.ts';
import { remarkOn } from './remarks.ts';
import { type Report, reportArticle, reportPage } from './report.ts';
import { addTranslation } from './translations.ts';

/** A file that the normalizer wants to exist. */
export interface OutputFile {
  /** Relative to the folder that holds `errors/` and `guides/`. */
  path: string;
  text: string;
}

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
  add({ name, upstream, translations }: EditionSet): OutputFile[] {
    const editions = [...upstream, ...translations];
    for (const edition of upstream) {
      const { article } = edition;
      remarkOn(edition, this.options.folderOf(article), this.ledger.latestEdition(name, article.locale));
    }
    const groups = groupEditions(upstream.map((edition) => edition.article));
    for (const translation of translations) groups.push(...addTranslation(groups, translation));
    const keyed = this.identify(groups, name);
    const files = [...keyed].flatMap(([key, group]) =>
      [...group.members.values()].flatMap((member) => {
        const edition = editions.find((candidate) => candidate.article === member.article);
        return edition
          ? this.write(key, group, member, edition, targetsOf(keyed, member.article, this.ledger))
          : [];
      }),
    );
    for (const edition of upstream) {
      reportArticle(this.report, edition);
      this.ledger.retireMissing(name, edition.article.locale, edition.article.date);
    }
    for (const { reporter } of editions) this.report.diagnostics.push(...reporter.diagnostics);
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

  /** Every group by its permanent key, in document order. */
  private identify(groups: readonly Group[], article: string): Map<string, Group> {
    const known = matchRegistry(groups, article, this.ledger, this.options.isPresent);
    const keyed = new Map<string, Group>();
    for (const group of groups) {
      const key = known.get(group) ?? this.newKey(group);
      const published = this.ledger.entries.get(key);
      // The kind is part of the address, and addresses are permanent.
      if (published && Object.keys(published.locales).length > 0)
        group.evidence = { ...group.evidence, kind: published.kind };
      const other = keyed.get(key);
      if (other) mergeGroups(other, group);
      else keyed.set(key, group);
      this.ledger.reserve(key, group.evidence.kind, article);
    }
    return keyed;
  }

  private newKey(group: Group): string {
    const key = newKey(group, (candidate) => this.ledger.holderOf(candidate));
    const [code] = group.evidence.printed;
    const [first] = group.members.values();
    if (code && first && key !== slug(code))
      this.reporterOf(first.article.file).report(
        'info',
        'key-shared',
        `"${code}" is the code of another error, too. This one has the key "${key}".`,
        { line: first.draft.line },
      );
    return key;
  }

  private write(
    key: string,
    group: Group,
    member: Member,
    edition: Edition,
    targets: ReadonlyMap<string, Target>,
  ): OutputFile[] {
    const { article } = edition;
    const { locale } = article;
    const folder = this.options.folderOf(article);
    const upstream: Upstream = { folder: folder ?? '', name: article.name, locale };
    const draft = refuseInMessages(
      rewriteLinks(
        { ...member.draft, kind: group.evidence.kind, title: member.draft.title || article.title || key },
        {
          article,
          upstream,
          targets,
          imageOf: (path) => this.options.imageOf(path, article),
          reporter: edition.reporter,
        },
      ),
      edition.corrections,
      (file) => this.reporterOf(file),
    );
    let emitted: EmittedEntry;
    try {
      emitted = emitEntry(article, draft, key, folder);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      edition.reporter.report('error', 'page-invalid', `"${draft.title}" cannot be written: ${reason}`, {
        line: draft.line,
      });
      this.ledger.keep(key, locale);
      return [];
    }
    this.ledger.publish(publicationOf(key, group, edition, draft, emitted));
    reportPage(this.report, key, draft.kind, { draft, article }, emitted.messages);
    const kind = draft.kind === 'error' ? 'errors' : 'guides';
    return [{ path: `${kind}/${key}/${locale}.mdx`, text: emitted.text }];
  }

  private reporterOf(file: string): Reporter {
    return createReporter(file, this.report.diagnostics);
  }
}
