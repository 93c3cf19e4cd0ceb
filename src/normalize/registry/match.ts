import type { RegistryEntry } from '../../registry/schema.ts';
import type { Group } from '../identify/groups.ts';
import { isCompatible } from '../identify/similarity.ts';
import { fitScore } from './fit.ts';
import { matchReworded } from './reworded.ts';

/** What the registry offers for matching. */
interface Candidates {
  /** The identities that share a code, an anchor or the article with the group. */
  candidatesFor(group: Group, article: string): Iterable<readonly [key: string, entry: RegistryEntry]>;
}

/** The score from which two groups of different locales are one, because the registry knows both. */
const certain = 6;

/**
 * Finds the registered identity of each group of an article: by code, by any anchor it ever had, by its wording.
 * An identity is given to the group that fits it best, and to groups of other locales that the registry knows to
 * be the same.
 *
 * @returns key by group; a group that is new is absent
 */
export function matchRegistry(
  groups: readonly Group[],
  article: string,
  registry: Candidates,
  isPresent: (article: string) => boolean,
): Map<Group, string> {
  const candidates = new Map(groups.map((group) => [group, [...registry.candidatesFor(group, article)]]));
  const matches = [...candidates].flatMap(([group, known]) =>
    known.flatMap(([key, entry]) => {
      const score = fitScore(group, key, entry, article, isPresent);
      return score > 0 ? [{ group, key, score }] : [];
    }),
  );
  // The sort is stable: among equals the order in the document and in the registry decides.
  matches.sort((a, b) => b.score - a.score);
  const keys = new Map<Group, string>();
  const holders = new Map<string, Group[]>();
  for (const { group, key, score } of matches) {
    const others = holders.get(key) ?? [];
    if (keys.has(group) || (others.length > 0 && score < certain)) continue;
    if (!others.every((other) => areEditionsOfOne(other, group))) continue;
    keys.set(group, key);
    holders.set(key, [...others, group]);
  }
  const known = new Map([...candidates.values()].flat());
  for (const [group, key] of matchReworded(groups, [...known], article))
    if (!keys.has(group) && !holders.has(key)) keys.set(group, key);
  return keys;
}

function areEditionsOfOne(a: Group, b: Group): boolean {
  return (
    [...a.members.keys()].every((locale) => !b.members.has(locale)) && isCompatible(a.evidence, b.evidence)
  );
}
