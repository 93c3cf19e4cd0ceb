/**
 * Orders error entries for lists: numbers by their value whatever their notation, then names, then entries
 * without any code by title.
 */
export function compareErrors(a: Orderable, b: Orderable): number {
  const left = rank(a);
  const right = rank(b);
  return (
    left.group - right.group ||
    left.value - right.value ||
    left.name.localeCompare(right.name, 'en') ||
    a.key.localeCompare(b.key, 'en')
  );
}

/** The heading under which a list shows an entry. */
export type ErrorGroup = 'number' | 'name' | 'none';

/** The group of an entry: by its first code, a number or a name, or that of errors without any. */
export function groupOf(entry: Orderable): ErrorGroup {
  return (['number', 'name', 'none'] as const)[rank(entry).group] ?? 'none';
}

interface Orderable {
  key: string;
  title: string;
  codes: readonly string[];
}

function rank(entry: Orderable): { group: 0 | 1 | 2; value: number; name: string } {
  const code = entry.codes[0];
  if (code === undefined) return { group: 2, value: 0, name: entry.title };
  const value = Number(code);
  return Number.isNaN(value) ? { group: 1, value: 0, name: code } : { group: 0, value, name: code };
}
