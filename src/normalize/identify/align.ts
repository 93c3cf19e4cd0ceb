/** Indexes of the same error in two lists. */
export type Pair = readonly [left: number, right: number];

/** A stretch of two lists between two pairs. */
export interface Gap {
  left: number[];
  right: number[];
}

/** The longest choice of pairs that rise in both lists. */
function risingPairs(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const best: { pair: Pair; length: number; previous: number }[] = [];
  for (const [index, pair] of sorted.entries()) {
    let length = 1;
    let previous = -1;
    for (let before = 0; before < index; before++) {
      const candidate = best[before];
      if (candidate && candidate.pair[1] < pair[1] && candidate.length >= length) {
        length = candidate.length + 1;
        previous = before;
      }
    }
    best.push({ pair, length, previous });
  }
  const rising: Pair[] = [];
  let end = best.reduce((top, item, index) => (item.length > (best[top]?.length ?? 0) ? index : top), 0);
  while (end >= 0) {
    const item = best[end];
    if (!item) break;
    rising.unshift(item.pair);
    end = item.previous;
  }
  return rising;
}

/** What is unpaired between neighbouring pairs of two lists, in order. */
export function gapsBetween(pairs: readonly Pair[], leftLength: number, rightLength: number): Gap[] {
  const pairedLeft = new Set(pairs.map((pair) => pair[0]));
  const pairedRight = new Set(pairs.map((pair) => pair[1]));
  const gaps: Gap[] = [];
  let from: Pair = [-1, -1];
  for (const to of [...risingPairs(pairs), [leftLength, rightLength] as const]) {
    const left = range(from[0] + 1, to[0]).filter((index) => !pairedLeft.has(index));
    const right = range(from[1] + 1, to[1]).filter((index) => !pairedRight.has(index));
    if (left.length > 0 && right.length > 0) gaps.push({ left, right });
    from = to;
  }
  return gaps;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

/**
 * The order-keeping choice of pairs in a gap with the greatest total score.
 *
 * @param score 0 when two items cannot be the same
 */
export function bestInOrder(gap: Gap, score: (left: number, right: number) => number): Pair[] {
  const { left, right } = gap;
  const totals = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
  const total = (i: number, j: number) => totals[i]?.[j] ?? 0;
  const scores = left.map((l) => right.map((r) => score(l, r)));
  const at = (i: number, j: number) => scores[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const taken = at(i, j) > 0 ? at(i, j) + total(i + 1, j + 1) : 0;
      const row = totals[i];
      if (row) row[j] = Math.max(taken, total(i + 1, j), total(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [l, r] = [left[i], right[j]];
    if (
      at(i, j) > 0 &&
      total(i, j) === at(i, j) + total(i + 1, j + 1) &&
      l !== undefined &&
      r !== undefined
    ) {
      pairs.push([l, r]);
      i++;
      j++;
    } else if (total(i, j) === total(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}
