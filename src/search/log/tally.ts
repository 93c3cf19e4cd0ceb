import type { FoundCode } from '../../codes/index.ts';
import type { ErrorFinding, Finding, Findings, LineExcerpt, UnknownFinding } from './report.ts';

/** How many different undocumented codes are kept. A log of random numbers must not fill the memory. */
const MOST_UNKNOWN = 2000;

/** What was found in one place of a log. */
export interface Sighting {
  line: number;
  /** Made only for what is seen for the first time. */
  excerpt: () => LineExcerpt;
}

/** Counts what is found in a log, each thing once a line. */
export class Tally {
  readonly #errors = new Map<string, ErrorFinding>();
  readonly #bare = new Map<string, ErrorFinding>();
  readonly #unknown = new Map<string, UnknownFinding>();
  #omitted = 0;

  /** A documented error, by its code or its message. */
  error(keys: readonly string[], printed: string | undefined, sighting: Sighting): void {
    const by: ErrorFinding['by'] = printed === undefined ? 'message' : 'code';
    const finding = count<ErrorFinding>(this.#errors, keys.join(' '), sighting, (place) => ({
      ...place,
      keys: [...keys],
      printed,
      by,
    }));
    if (finding.by !== by) finding.by = 'both';
    finding.printed ??= printed;
  }

  /** A documented number that nothing marks as a code. */
  bare(keys: readonly string[], printed: string, sighting: Sighting): void {
    count<ErrorFinding>(this.#bare, keys.join(' '), sighting, (place) => ({
      ...place,
      keys: [...keys],
      printed,
      by: 'code',
    }));
  }

  /** A code that is not documented. */
  unknown(code: FoundCode, sighting: Sighting): void {
    if (this.#unknown.size >= MOST_UNKNOWN && !this.#unknown.has(code.form)) {
      this.#omitted++;
      return;
    }
    count(this.#unknown, code.form, sighting, (place) => ({
      ...place,
      printed: code.printed,
      form: code.form,
    }));
  }

  /** Everything found so far, the more frequent first. */
  get findings(): Findings {
    // A number that also stood there as a marked code is that code.
    const errors = [...this.#errors.values()];
    const bare = [...this.#bare].flatMap(([id, finding]) => (this.#errors.has(id) ? [] : [finding]));
    return {
      errors: byFrequency(errors),
      bare: byFrequency(bare),
      unknown: byFrequency([...this.#unknown.values()]),
      unknownOmitted: this.#omitted,
    };
  }
}

function count<Kind extends Finding>(
  findings: Map<string, Kind>,
  id: string,
  { line, excerpt }: Sighting,
  make: (place: Finding) => Kind,
): Kind {
  const known = findings.get(id);
  if (!known) {
    const made = make({ lines: 1, first: line, last: line, excerpt: excerpt() });
    findings.set(id, made);
    return made;
  }
  if (known.last !== line) known.lines++;
  // A message that wraps is settled after the lines that follow its beginning.
  known.first = Math.min(known.first, line);
  known.last = Math.max(known.last, line);
  return known;
}

function byFrequency<Kind extends Finding>(findings: Kind[]): Kind[] {
  return findings.map((finding) => ({ ...finding })).sort((a, b) => b.lines - a.lines || a.first - b.first);
}
