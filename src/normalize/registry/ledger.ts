import { normalForm } from '../../codes/index.ts';
import type { Registry, RegistryEntry } from '../../registry/schema.ts';
import type { Group } from '../identify/groups.ts';
import type { KeyHolder } from '../identify/keys.ts';

export type ChangeKind = RegistryEntry['history'][number]['change'];

/** What a run changed about an identity, for the summary. */
export interface Change {
  key: string;
  locale: string;
  change: ChangeKind;
  detail: string;
}

/** What one locale publishes under a key in this run. */
export interface Publication {
  key: string;
  kind: RegistryEntry['kind'];
  locale: string;
  article: string;
  edition: string | undefined;
  /** True for this site's own translation. */
  isTranslation: boolean;
  title: string;
  messages: string[];
  codes: string[];
  /** Codes that this locale printed in translation. */
  aliases: string[];
  /** Upstream anchors of the page. */
  upstreamAnchors: string[];
  /** The ids on the page. */
  pageAnchors: string[];
  /** Wordings of the source that an editor corrected. */
  wordings: string[];
}

/** The registry during a run: every identity ever published, and what this run adds to it. */
export class Ledger {
  readonly entries: Map<string, RegistryEntry>;
  readonly changes: Change[] = [];
  private readonly byName = new Map<string, Set<string>>();
  private readonly published = new Set<string>();
  private readonly reservedBy = new Map<string, string>();

  constructor(registry: Registry) {
    this.entries = new Map(Object.entries(structuredClone(registry.entries)));
    for (const [key, entry] of this.entries) this.index(key, entry);
  }

  /** The identities that share a code, an anchor or the article with the group. */
  *candidatesFor(group: Group, article: string): Iterable<readonly [string, RegistryEntry]> {
    const names = new Set([
      `article ${article}`,
      ...group.evidence.codes.map((code) => `code ${code}`),
      ...[...group.members.values()].flatMap(({ draft }) =>
        draft.anchors.map((anchor) => `anchor ${anchor}`),
      ),
    ]);
    const keys = new Set([...names].flatMap((name) => [...(this.byName.get(name) ?? [])]));
    for (const key of keys) {
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
      this.entries.set(key, {
        kind,
        codes: [],
        aliases: [],
        anchors: [],
        search: [],
        locales: {},
        history: [],
      });
    }
    if (!entry || articlesOf(entry).length === 0) this.reservedBy.set(key, article);
  }

  /** Enters what a locale publishes, and notes what is new about it. */
  publish(publication: Publication): void {
    const { key, locale, edition, title, messages } = publication;
    const entry = this.entries.get(key);
    if (!entry) throw new Error(`The key "${key}" was not reserved.`);
    const before = entry.locales[locale];
    const wordings = new Set([...(before?.wordings ?? []), ...publication.wordings]);
    if (!before) this.note(entry, publication, 'added', title);
    else {
      if (before.retired) this.note(entry, publication, 'restored', title);
      const former = [before.title, ...before.messages].filter(
        (text) => ![title, ...messages].includes(text),
      );
      if (former.length > 0) this.note(entry, publication, 'reworded', `"${former[0]}" → "${title}"`);
      for (const text of former) wordings.add(text);
      const renamed = publication.upstreamAnchors.filter((anchor) => !entry.anchors.includes(anchor));
      if (renamed.length > 0) this.note(entry, publication, 'renamed', `#${renamed.join(', #')}`);
    }
    for (const text of [title, ...messages]) wordings.delete(text);
    entry.kind = publication.kind;
    this.mergeNames(entry, publication);
    entry.locales[locale] = {
      article: publication.article,
      ...(edition ? { edition } : {}),
      ...(publication.isTranslation ? { translation: 'site' } : {}),
      title,
      messages,
      wordings: [...wordings],
      anchors: [...new Set([...(before?.anchors ?? []), ...publication.pageAnchors])],
    };
    this.published.add(`${key} ${locale}`);
    this.index(key, entry);
  }

  /** The date of the newest edition of an article that was published. */
  latestEdition(article: string, locale: string): string | undefined {
    const records = [...(this.byName.get(`article ${article}`) ?? [])].map(
      (key) => this.entries.get(key)?.locales[locale],
    );
    const dates = records.flatMap((record) =>
      record?.article === article && record.edition && !record.translation && !record.retired
        ? [record.edition]
        : [],
    );
    return dates.sort().at(-1);
  }

  /** Notes that a source still holds what this run could not write. */
  keep(key: string, locale: string): void {
    this.published.add(`${key} ${locale}`);
  }

  /** Marks as retired what a newer edition of an article no longer holds. */
  retireMissing(article: string, locale: string, edition: string | undefined): void {
    for (const key of this.byName.get(`article ${article}`) ?? []) {
      const entry = this.entries.get(key);
      const record = entry?.locales[locale];
      if (!entry || record?.article !== article || record.retired) continue;
      if (this.published.has(`${key} ${locale}`)) continue;
      const date = edition ?? record.edition;
      if (date) record.retired = date;
      this.note(entry, { key, locale, edition: date }, 'retired', record.title);
    }
  }

  private mergeNames(entry: RegistryEntry, { key, codes, aliases, upstreamAnchors }: Publication): void {
    const known = new Set([...entry.codes, ...entry.aliases].map(normalForm));
    const isNew = (name: string) => !known.has(normalForm(name)) && known.add(normalForm(name));
    entry.codes.push(...codes.filter(isNew));
    entry.aliases.push(...aliases.filter((alias) => alias.toLowerCase() !== key && isNew(alias)));
    entry.anchors = [...new Set([...entry.anchors, ...upstreamAnchors])];
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

  private index(key: string, entry: RegistryEntry): void {
    const names = [
      ...articlesOf(entry).map((article) => `article ${article}`),
      ...[...entry.codes, ...entry.aliases, key].map((code) => `code ${normalForm(code)}`),
      ...entry.anchors.map((anchor) => `anchor ${anchor}`),
    ];
    for (const name of names) {
      const keys = this.byName.get(name) ?? new Set();
      this.byName.set(name, keys.add(key));
    }
  }
}

function articlesOf(entry: RegistryEntry): string[] {
  return [...new Set(Object.values(entry.locales).map((record) => record.article))];
}
