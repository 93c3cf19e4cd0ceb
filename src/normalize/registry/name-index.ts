import type { RegistryEntry } from '../../registry/schema.ts';
import { codeForm } from '../code-form.ts';

/** Finds identities by the articles that hold them, their codes and their upstream anchors. */
export class NameIndex {
  private readonly keys = new Map<string, Set<string>>();

  add(key: string, entry: RegistryEntry): void {
    const names = [
      ...articlesOf(entry).map(articleName),
      ...[...entry.codes, ...entry.aliases, key].map((code) => codeName(codeForm(code))),
      ...entry.anchors.map(anchorName),
    ];
    for (const name of names) {
      const keys = this.keys.get(name) ?? new Set();
      this.keys.set(name, keys.add(key));
    }
  }

  ofArticle(article: string): Iterable<string> {
    return this.keys.get(articleName(article)) ?? [];
  }

  /**
   * The keys that share anything with what is asked for, each once.
   *
   * @param codes in normal form
   */
  sharing(article: string, codes: readonly string[], anchors: readonly string[]): Set<string> {
    const names = [articleName(article), ...codes.map(codeName), ...anchors.map(anchorName)];
    return new Set(names.flatMap((name) => [...(this.keys.get(name) ?? [])]));
  }
}

/** The articles in which an identity was found. */
export function articlesOf(entry: RegistryEntry): string[] {
  return [...new Set(Object.values(entry.locales).map((record) => record.article))];
}

const articleName = (article: string) => `article ${article}`;
const codeName = (code: string) => `code ${code}`;
const anchorName = (anchor: string) => `anchor ${anchor}`;
