import type { Likeness } from './likeness.ts';

/** A word of a query or a passage with how much it tells, 0 to 1. */
export interface Weighted {
  folded: string;
  weight: number;
}

/** How much words tell together. */
export function massOf(words: readonly Weighted[]): number {
  return words.reduce((total, { weight }) => total + weight, 0);
}

/** The best stretch that a query and a passage have in common, in the same order. */
export interface Alignment {
  /** The sum of the weights of the words that the stretch holds; of two that differ, the lesser. */
  mass: number;
  /** How many words it holds. */
  count: number;
  /** Places of the passage's words in it. */
  passage: number[];
  /** How alike the words are, on average by weight, 0 to 1. */
  likeness: number;
  /** True when no telling word of the passage stands between them. */
  unbroken: boolean;
  /** Places of the query's first and last word in it. */
  first: number;
  last: number;
}

const none: Alignment = { mass: 0, count: 0, likeness: 0, passage: [], unbroken: false, first: 0, last: -1 };

/** A word of more weight tells something. */
const tellingWeight = 0.2;

/** What a word costs that only one side has: a timestamp inside a wrapped message, a name that differs. */
const gap = { query: 0.06, passage: 0.1 };

/**
 * Aligns a passage with a query by words (Smith–Waterman): the stretch may lack words, hold foreign ones and have
 * typos. Takes time in proportion to the product of the two lengths.
 */
export function align(
  query: readonly Weighted[],
  passage: readonly Weighted[],
  likeness: Likeness,
): Alignment {
  const width = passage.length + 1;
  const scores = new Float32Array((query.length + 1) * width);
  const moves = new Uint8Array(scores.length);
  const alike = likenessTable(passage, likeness);
  let best = 0;
  for (let row = 1; row <= query.length; row += 1) {
    const asked = query[row - 1];
    const scoresOfWord = asked ? alike.get(asked.folded) : undefined;
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column;
      const score = scoresOfWord?.[column - 1] ?? 0;
      const weight = passage[column - 1]?.weight ?? 0;
      const shared = Math.min(weight, asked?.weight ?? 0);
      const both = score > 0 ? (scores[at - width - 1] ?? 0) + score * shared : 0;
      const skipQuery = (scores[at - width] ?? 0) - gap.query;
      const skipPassage = (scores[at - 1] ?? 0) - gap.passage * (0.3 + weight);
      const value = Math.max(0, both, skipQuery, skipPassage);
      if (value === 0) continue;
      scores[at] = value;
      moves[at] = value === both ? 1 : value === skipQuery ? 2 : 3;
      if (value > (scores[best] ?? 0)) best = at;
    }
  }
  return best === 0 ? none : trace(best, width, moves, scores, query, passage, alike);
}

function trace(
  end: number,
  width: number,
  moves: Uint8Array,
  scores: Float32Array,
  query: readonly Weighted[],
  passage: readonly Weighted[],
  alike: ReadonlyMap<string, Float32Array>,
): Alignment {
  const last = Math.floor(end / width) - 1;
  const found: Alignment = { ...none, passage: [], unbroken: true, last };
  let likeMass = 0;
  let at = end;
  while ((scores[at] ?? 0) > 0) {
    const move = moves[at];
    const column = (at % width) - 1;
    const weight = passage[column]?.weight ?? 0;
    if (move === 1) {
      found.first = Math.floor(at / width) - 1;
      const asked = query[found.first];
      const shared = Math.min(weight, asked?.weight ?? 0);
      found.passage.push(column);
      found.mass += shared;
      found.count += 1;
      likeMass += shared * (alike.get(asked?.folded ?? '')?.[column] ?? 0);
      at -= width + 1;
    } else {
      if (move === 3 && weight > tellingWeight) found.unbroken = false;
      at -= move === 2 ? width : 1;
    }
  }
  found.likeness = found.mass > 0 ? likeMass / found.mass : 0;
  found.passage.reverse();
  return found;
}

/** For each word of the query that is like some word of the passage: how like each of them. */
function likenessTable(passage: readonly Weighted[], likeness: Likeness): Map<string, Float32Array> {
  const table = new Map<string, Float32Array>();
  for (const [column, { folded }] of passage.entries()) {
    for (const [word, score] of likeness(folded)) {
      const row = table.get(word) ?? new Float32Array(passage.length);
      row[column] = score;
      table.set(word, row);
    }
  }
  return table;
}
