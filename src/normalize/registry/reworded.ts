import type { RegistryEntry } from '../../registry/schema.ts';
import { visibleText } from '../emit/text.ts';
import type { Group } from '../identify/groups.ts';
import { clearBest, sharedStems, stemsIn } from '../identify/wording.ts';

/** From here on two wordings in one language are the same message, where no other is as alike. */
const alikeFrom = 0.6;

/** An identity of the registry under its key. */
type Known = readonly [key: string, entry: RegistryEntry];

/**
 * Finds the identities of rows that have neither a code nor an anchor, and that a newer edition both moved and reworded:
 * a row and an identity that are more alike than either is to any other of the article.
 *
 * @param known the identities of the article
 * @returns key by group
 */
export function matchReworded(
  groups: readonly Group[],
  known: readonly Known[],
  article: string,
): Map<Group, string> {
  const rows = groups.filter(({ evidence }) => isNameless(evidence));
  const identities = known.filter(
    ([, entry]) => entry.kind === 'error' && entry.codes.length === 0 && entry.anchors.length === 0,
  );
  const scores = new Map(
    rows.map((row) => [row, new Map(identities.map((one) => [one, wordingOf(row, one[1], article)]))]),
  );
  const scoreOf = (row: Group, one: Known) => scores.get(row)?.get(one) ?? 0;
  return new Map(
    rows.flatMap((row): [Group, string][] => {
      const best = clearBest(identities, alikeFrom, (one) => scoreOf(row, one));
      const isMutual = best && clearBest(rows, alikeFrom, (other) => scoreOf(other, best)) === row;
      return isMutual ? [[row, best[0]]] : [];
    }),
  );
}

function isNameless({ kind, codes, ownAnchor }: Group['evidence']): boolean {
  return kind === 'error' && codes.length === 0 && ownAnchor === '';
}

/** How alike the wordings are in the locale in which they are least so. */
function wordingOf(group: Group, entry: RegistryEntry, article: string): number {
  const scores = [...group.members].flatMap(([locale, { draft }]) => {
    const record = entry.locales[locale];
    if (record?.article !== article || record.retired) return [];
    const messages = draft.parts.flatMap((part) =>
      part.type === 'message' ? [visibleText(part.content)] : [],
    );
    return [sharedStems(stemsIn(messages), stemsIn(record.messages))];
  });
  return scores.length > 0 ? Math.min(...scores) : 0;
}
