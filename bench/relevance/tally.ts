/** The places of the right answers of several queries, counted from 1; 0 where there was none. */
export class Tally {
  readonly #places: number[] = [];

  add(place: number): void {
    this.#places.push(place);
  }

  get count(): number {
    return this.#places.length;
  }

  /** The share of queries with the right answer among the first `limit`. */
  success(limit: number): number {
    return this.#mean((place) => (place > 0 && place <= limit ? 1 : 0));
  }

  /** The mean reciprocal rank. */
  get mrr(): number {
    return this.#mean((place) => (place > 0 ? 1 / place : 0));
  }

  #mean(value: (place: number) => number): number {
    return this.#places.reduce((sum, place) => sum + value(place), 0) / Math.max(1, this.#places.length);
  }
}

/** A Markdown table of tallies: one row a name, for the field and for plain Pagefind. */
export function tallyTable(rows: ReadonlyMap<string, { field: Tally; pagefind: Tally }>): string {
  const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
  const cells = ({ success, mrr }: { success: [number, number]; mrr: number }) =>
    [percent(success[0]), percent(success[1]), mrr.toFixed(3)].join(' | ');
  const of = (tally: Tally) => cells({ success: [tally.success(1), tally.success(3)], mrr: tally.mrr });
  return [
    '| queries | n | success@1 | success@3 | MRR | Pagefind @1 | @3 | MRR |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...[...rows].map(
      ([name, { field, pagefind }]) => `| ${name} | ${field.count} | ${of(field)} | ${of(pagefind)} |`,
    ),
  ].join('\n');
}
