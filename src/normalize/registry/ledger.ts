import type { Registry, RegistryEntry } from '../../registry/schema.ts';
import { codeForm } from '../code-form.ts';
import type { Group } from '../identify/groups.ts';
import type { KeyHolder } from '../identify/keys.ts';
import { type Change, type ChangeKind, changesOf, formerTexts } from './changes.ts';
import { articlesOf, NameIndex } from './name-index.ts';
import type { Publication } from './publication.ts';

/** The registry during a run: every identity ever published, and what this run adds to it. */
export class Ledger {
  readonly entries: Map<string, RegistryEntry>;
  readonly changes: Change[] = [];
  private readonly names = new NameIndex();
  /** What this run publishes: by key the locales, with the normal forms of the codes that they print. */
  private readonly published = new Map<string, Map<string, string[]>>();
  private readonly reservedBy = new Map<string, string>();

  private readonly today: string;

  /** @param today the day of the run, ISO 8601: when what no edition dates was retired */
  constructor(registry: Registry, today: string) {
    this.today = today;
    this.entries = new Map(Object.entries(structuredClone(registry.entries)));
    for (const [key, entry] of this.entries) this.names.add(key, entry);
  }

  /** The identities that share a code, an anchor or the article with the group. */
  *candidatesFor(group: Group, article: string): Iterable<readonly [string, RegistryEntry]> {
    const anchors = [...group.members.values()].flatMap(({ draft }) => draft.anchors);
    for (const key of this.names.sharing(article, group.evidence.codes, anchors)) {
      const entry = this.entries.get(key);
      if (entry) yield [key, entry];
    }
  }

  /** Who has a key, by whatever name it is reserved. */
  holderOf(key: string): KeyHolder | undefined {
    const entry = this.entries.get(key);
    const reservedBy = this.reservedBy.get(key);
    return (
      entry && {
        articles: [...articlesOf(entry), ...(reservedBy ? [reservedBy] : [])],
        anchors: entry.anchors,
      }
    );
  }

  /** Keeps a key for an error of an article. */
  reserve(key: string, kind: RegistryEntry['kind'], article: string): void {
    const entry = this.entries.get(key);
    if (!entry) {
      const empty = { codes: [], aliases: [], anchors: [], search: [], locales: {}, history: [] };
      this.entries.set(key, { kind, ...empty });
    }
    if (!entry || articlesOf(entry).length === 0) this.reservedBy.set(key, article);
  }

  /** Enters what a locale publishes, and notes what is new about it. */
  publish(publication: Publication): void {
    const { key, locale, edition, title, messages } = publication;
    const entry = this.entries.get(key);
    if (!entry) throw new Error(`The key "${key}" was not reserved.`);
    for (const { change, detail } of changesOf(entry, publication))
      this.note(entry, publication, change, detail);
    const before = entry.locales[locale];
    const wordings = new Set([...(before?.wordings ?? []), ...publication.wordings]);
    for (const text of before ? formerTexts(before, publication) : []) wordings.add(text);
    for (const text of [title, ...messages]) wordings.delete(text);
    entry.kind = publication.kind;
    mergeNames(entry, publication);
    entry.locales[locale] = {
      article: publication.article,
      ...(edition ? { edition } : {}),
      ...(publication.isTranslation ? { translation: 'site' } : {}),
      title,
      messages,
      wordings: [...wordings],
      // Those of this edition first, so that the next one knows which of them it lacks.
      anchors: [...new Set([...publication.pageAnchors, ...(before?.anchors ?? [])])],
    };
    this.seen(key, locale, [...publication.codes, ...publication.aliases]);
    this.names.add(key, entry);
  }

  /** The date of the newest edition of an article that was published. */
  latestEdition(article: string, locale: string): string | undefined {
    const records = [...this.names.ofArticle(article)].map((key) => this.entries.get(key)?.locales[locale]);
    const dates = records.flatMap((record) =>
      record?.article === article && record.edition && !record.translation && !record.retired
        ? [record.edition]
        : [],
    );
    return dates.sort().at(-1);
  }

  /** Notes that a source still holds what this run could not write. */
  keep(key: string, locale: string): void {
    this.seen(key, locale, this.entries.get(key)?.codes ?? []);
  }

  /** Marks as retired what a newer edition of an article no longer holds. */
  retireMissing(article: string, locale: string, edition: string | undefined): void {
    for (const key of this.names.ofArticle(article)) {
      const entry = this.entries.get(key);
      const record = entry?.locales[locale];
      if (!entry || record?.article !== article || record.retired) continue;
      if (this.published.get(key)?.has(locale)) continue;
      this.retire(key, locale, edition ?? record.edition ?? this.today);
    }
  }

  /** Marks a page as retired: it stays, and says so. */
  retire(key: string, locale: string, date = this.today): void {
    const entry = this.entries.get(key);
    const record = entry?.locales[locale];
    if (!entry || !record) return;
    record.retired = date;
    this.note(entry, { key, locale, edition: date }, 'retired', record.title);
  }

  /**
   * Turns codes that no locale prints any more into aliases, so that they go on leading to their page; except where
   * another error prints them now. To be called when every article was published.
   */
  settleCodes(): void {
    const printedBy = new Map<string, Set<string>>();
    for (const [key, locales] of this.published)
      for (const code of [...locales.values()].flat())
        printedBy.set(code, (printedBy.get(code) ?? new Set()).add(key));
    for (const [key, locales] of this.published) {
      const entry = this.entries.get(key);
      const present = Object.entries(entry?.locales ?? {}).filter(([, record]) => !record.retired);
      if (!entry || present.some(([locale]) => !locales.has(locale))) continue;
      const dropped = entry.codes.filter((code) => !printedBy.get(codeForm(code))?.has(key));
      entry.codes = entry.codes.filter((code) => !dropped.includes(code));
      const free = dropped.filter((code) => !printedBy.has(codeForm(code)) && code.toLowerCase() !== key);
      entry.aliases.push(...free);
    }
  }

  private seen(key: string, locale: string, codes: readonly string[]): void {
    const locales = this.published.get(key) ?? new Map<string, string[]>();
    this.published.set(key, locales.set(locale, codes.map(codeForm)));
  }

  private note(
    entry: RegistryEntry,
    { key, locale, edition }: Pick<Publication, 'key' | 'locale' | 'edition'>,
    change: ChangeKind,
    detail: string,
  ): void {
    this.changes.push({ key, locale, change, detail });
    if (edition) entry.history.push({ date: edition, locale, change });
  }
}

/** Adds the names that an edition prints to those that are known; a code that is an alias becomes a code again. */
function mergeNames(entry: RegistryEntry, { key, codes, aliases, upstreamAnchors }: Publication): void {
  const printed = new Set(codes.map((code) => code.toLowerCase()));
  entry.aliases = entry.aliases.filter((alias) => !printed.has(alias.toLowerCase()));
  const known = new Set([...entry.codes, ...entry.aliases].map(codeForm));
  const isNew = (name: string) => !known.has(codeForm(name)) && known.add(codeForm(name));
  entry.codes.push(...codes.filter(isNew));
  entry.aliases.push(...aliases.filter((alias) => alias.toLowerCase() !== key && isNew(alias)));
  entry.anchors = [...new Set([...entry.anchors, ...upstreamAnchors])];
}
