import type { Words } from '../../i18n/words.ts';

/** What notes say: of a paste, of what is not documented, and to screen readers. */
export type NoteWords = Pick<
  Words['search'],
  | 'results'
  | 'pasted'
  | 'unknown'
  | 'decimal'
  | 'hex'
  | 'nothing'
  | 'nearest'
  | 'misread'
  | 'report'
  | 'reportQuery'
  | 'copyReport'
  | 'sendReport'
  | 'cut'
  | 'openLog'
>;

/** Unpacks the words of notes, which the field has as `notes`. */
export function noteWordsOf(lines: readonly string[]): NoteWords {
  const rest = lines.values();
  const next = () => rest.next().value ?? '';
  return {
    results: { one: next(), other: next() },
    pasted: { one: next(), other: next() },
    report: { one: next(), other: next() },
    unknown: next(),
    decimal: next(),
    hex: next(),
    nothing: next(),
    nearest: next(),
    misread: next(),
    reportQuery: next(),
    copyReport: next(),
    sendReport: next(),
    cut: next(),
    openLog: next(),
  };
}
