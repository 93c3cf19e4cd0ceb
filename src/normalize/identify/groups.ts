import type { Article } from '../model.ts';
import { type Evidence, evidenceOf, type Member } from './evidence.ts';
import { pairDrafts } from './pair.ts';

/** One error or guide of an article, in the locales that have it. */
export interface Group {
  /** By locale tag. The first one is the edition that says most. */
  members: Map<string, Member>;
  evidence: Evidence;
}

/**
 * Joins the editions of one article in several locales into groups, in document order.
 *
 * @param editions one article a locale
 */
export function groupEditions(editions: readonly Article[]): Group[] {
  const ordered = [...editions].sort(
    (a, b) => b.drafts.length - a.drafts.length || (a.locale < b.locale ? -1 : 1),
  );
  let groups: Group[] = [];
  for (const article of ordered) {
    const members = article.drafts.map((draft): Member => ({ article, draft }));
    const evidence = article.drafts.map(evidenceOf);
    const groupOf = new Map(
      pairDrafts(
        groups.map((group) => group.evidence),
        evidence,
      ).map(([group, draft]) => [draft, groups[group]]),
    );
    const merged = [...groups];
    let after = -1;
    for (const [index, member] of members.entries()) {
      const own = evidence[index];
      const group = groupOf.get(index);
      if (group && own) {
        group.members.set(article.locale, member);
        group.evidence = mergeEvidence(group.evidence, own);
        after = merged.indexOf(group);
      } else if (own) {
        merged.splice(++after, 0, { members: new Map([[article.locale, member]]), evidence: own });
      }
    }
    groups = merged;
  }
  return groups;
}

/** Adds the members of a group to another one that is the same error. */
export function mergeGroups(into: Group, group: Group): void {
  for (const [locale, member] of group.members) into.members.set(locale, member);
  into.evidence = mergeEvidence(into.evidence, group.evidence);
}

function mergeEvidence(a: Evidence, b: Evidence): Evidence {
  return {
    ...a,
    kind: a.kind === 'error' || b.kind === 'error' ? 'error' : 'guide',
    codes: [...new Set([...a.codes, ...b.codes])],
    printed: [...new Set([...a.printed, ...b.printed])],
    messages: [...a.messages, ...b.messages],
    pictures: [...new Set([...a.pictures, ...b.pictures])],
    tokens: new Set([...a.tokens, ...b.tokens]),
    names: a.names.filter((name) => b.names.includes(name)),
  };
}
