import { fold } from '../fold.ts';
import { bestInOrder, type Gap, type Pair } from './align.ts';
import type { Evidence } from './evidence.ts';

/** From here on two wordings are the same message in related languages; other errors mostly stay below. */
const alikeFrom = 0.35;

/** By how much a wording must be more like another than like any third one. */
const margin = 0.1;

/** Longer tables are left to their codes. */
const mostComparisons = 40_000;

/**
 * Pairs, in order, the drafts of a gap whose messages are clearly each other's translation: Portuguese and Spanish
 * share most of their stems ("a réplica está inconsistente", "la réplica es incoherente"). In languages that share
 * none nothing is alike, and nothing is paired.
 */
export function pairsByWording(gap: Gap, left: readonly Evidence[], right: readonly Evidence[]): Pair[] {
  if (gap.left.length * gap.right.length > mostComparisons) return [];
  const rights = gap.right.map((index) => ({ index, stems: stemsOf(right[index]) }));
  const scores = new Map(
    gap.left.map((l) => {
      const own = stemsOf(left[l]);
      return [l, new Map(rights.map(({ index, stems }) => [index, sharedStems(own, stems)]))];
    }),
  );
  const scoreOf = (l: number, r: number) => scores.get(l)?.get(r) ?? 0;
  const clearForLeft = new Map(
    gap.left.map((l) => [l, clearBest(gap.right, alikeFrom, (r) => scoreOf(l, r))]),
  );
  const clearForRight = new Map(
    gap.right.map((r) => [r, clearBest(gap.left, alikeFrom, (l) => scoreOf(l, r))]),
  );
  return bestInOrder(gap, (l, r) =>
    clearForLeft.get(l) === r && clearForRight.get(r) === l ? scoreOf(l, r) : 0,
  );
}

/**
 * The one that is alike, and clearly more so than any other; undefined where none is.
 *
 * @param from how alike it must be at least
 */
export function clearBest<Item>(
  items: readonly Item[],
  from: number,
  score: (item: Item) => number,
): Item | undefined {
  const [first, second] = items
    .map((item) => ({ item, score: score(item) }))
    .sort((a, b) => b.score - a.score);
  if (!first || first.score < from || first.score < (second?.score ?? 0) + margin) return undefined;
  return first.item;
}

function stemsOf(draft: Evidence | undefined): ReadonlySet<string> {
  return stemsIn(draft?.messages ?? []);
}

/** The runs of three letters in messages. */
export function stemsIn(messages: readonly string[]): ReadonlySet<string> {
  const text = ` ${fold(messages.join(' ').slice(0, 400))} `;
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));
}

/** The share of the stems of two wordings that both have. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
