import type { Member } from '../identify/evidence.ts';
import type { Group } from '../identify/groups.ts';
import type { Article } from '../model.ts';
import type { Ledger } from '../registry/ledger.ts';
import { addTargets, type Target } from './target.ts';

/** Where the anchors of an article lead, those of its own locale first, then those that it had in the past. */
export function targetsOf(
  keyed: ReadonlyMap<string, Group>,
  article: Article,
  ledger: Ledger,
): Map<string, Target> {
  const targets = new Map<string, Target>();
  const addAll = (isWanted: (member: Member) => boolean) => {
    for (const [key, group] of keyed)
      for (const member of group.members.values())
        if (isWanted(member)) addTargets(targets, member.draft, group.evidence.kind, key);
  };
  addAll((member) => member.article.locale === article.locale);
  addAll(() => true);
  for (const [key, group] of keyed)
    for (const anchor of ledger.entries.get(key)?.anchors ?? [])
      if (!targets.has(anchor)) targets.set(anchor, { kind: group.evidence.kind, key, anchor: '' });
  return targets;
}
