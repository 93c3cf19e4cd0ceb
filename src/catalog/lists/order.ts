import { readingsOf } from '../../codes/index.ts';

const groups = ['number', 'name', 'none'] as const;

/** The heading under which a list shows an entry: by its first code, or that of errors without any. */
export type ErrorGroup = (typeof groups)[number];

/** What decides on an entry's place in a list. */
interface Orderable {
  key: string;
  title: string;
  codes: readonly string[];
}

interface Rank {
  group: ErrorGroup;
  value: number;
  name: string;
}

/**
 * Orders error entries for lists: numbers by their value whatever their notation, then names, then entries
 * without any code by title.
 */
export function compareErrors(a: Orderable, b: Orderable): number {
  const left = rankOf(a);
  const right = rankOf(b);
  return (
    groups.indexOf(left.group) - groups.indexOf(right.group) ||
    left.value - right.value ||
    left.name.localeCompare(right.name, 'en') ||
    a.key.localeCompare(b.key, 'en')
  );
}

/** The group of an entry. */
export function groupOf(entry: Orderable): ErrorGroup {
  return rankOf(entry).group;
}

/** Sorting asks for the same ones again and again. */
const known = new WeakMap<Orderable, Rank>();

function rankOf(entry: Orderable): Rank {
  const rank = known.get(entry) ?? readRank(entry);
  known.set(entry, rank);
  return rank;
}

function readRank({ codes: [code], title }: Orderable): Rank {
  if (code === undefined) return { group: 'none', value: 0, name: title };
  const [reading] = readingsOf(code);
  return reading && reading.kind !== 'symbolic'
    ? { group: 'number', value: Number(reading.form), name: code }
    : { group: 'name', value: 0, name: code };
}
