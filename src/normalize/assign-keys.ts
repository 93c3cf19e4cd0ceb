import { type Group, mergeGroups } from './identify/groups.ts';
import { newKey, slug } from './identify/keys.ts';
import type { Ledger } from './registry/ledger.ts';
import { matchRegistry } from './registry/match.ts';
import type { Reporter } from './report/diagnostics.ts';

/** What giving keys needs to know of the run. */
interface KeyContext {
  ledger: Ledger;
  /** Whether an article of that name is among the sources of this run, in a locale or in any. */
  isPresent(article: string, locale?: string): boolean;
  reporterOf(file: string): Reporter;
}

/** Gives every group of an article its permanent key and reserves it; in document order. */
export function assignKeys(
  groups: readonly Group[],
  article: string,
  context: KeyContext,
): Map<string, Group> {
  const { ledger } = context;
  const known = matchRegistry(groups, article, ledger, context.isPresent);
  const keyed = new Map<string, Group>();
  for (const group of groups) {
    const key = known.get(group) ?? createKey(group, context);
    const published = ledger.entries.get(key);
    // The kind is part of the address, and addresses are permanent.
    if (published && Object.keys(published.locales).length > 0)
      group.evidence = { ...group.evidence, kind: published.kind };
    const other = keyed.get(key);
    if (other) mergeGroups(other, group);
    else keyed.set(key, group);
    ledger.reserve(key, group.evidence.kind, article);
  }
  return keyed;
}

function createKey(group: Group, { ledger, reporterOf }: KeyContext): string {
  const key = newKey(group, (candidate) => ledger.holderOf(candidate));
  const [code] = group.evidence.printed;
  const [first] = group.members.values();
  if (code && first && key !== slug(code))
    reporterOf(first.article.file).report(
      'info',
      'key-shared',
      `"${code}" is the code of another error, too. This one has the key "${key}".`,
      { line: first.draft.line },
    );
  return key;
}
