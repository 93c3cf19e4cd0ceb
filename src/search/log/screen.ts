import { announcingWords } from '../../codes/index.ts';
import type { KnownErrors } from './known.ts';
import { hashOf } from './runs.ts';

/** Parts of names that are errors by their wording: `BackupInitializationError`, `SETUP_FAILED`. */
const errorParts = ['err', 'error', 'fail', 'failed', 'failure'];
/** What names of COM errors begin with, before an underscore: `E_ACCESSDENIED`. */
const comPart = hashOf('e');

/**
 * Says of a log's words and runs whether a code may stand beside or in them. The grammar of codes is too thorough
 * to read a hundred megabytes in seconds; it reads only the lines that this lets through. A line that holds a
 * documented code, or one that its notation or a word before it marks as a code, is always let through.
 */
export class Screen {
  readonly #words = new Set([...announcingWords, ...errorParts].map(hashOf));
  readonly #names = new Set<number>();
  readonly #numbers = new Set<number>();

  constructor(codes: KnownErrors['codes']) {
    for (const form of codes.keys()) {
      if (/^\d+$/.test(form)) {
        this.#numbers.add(Number(form));
        // Signed: the sign stands outside the run.
        if (Number(form) >= 2 ** 31) this.#numbers.add(2 ** 32 - Number(form));
      } else if (/^[\d.]+$/.test(form)) {
        // The status of a mail server is several runs, of which the largest number stands in the fewest lines.
        this.#numbers.add(Math.max(...form.split('.').map(Number)));
      } else this.#names.add(hashOf(form));
    }
  }

  /**
   * Whether a word announces a code or is a part of an error's name.
   *
   * @param text the text it stands in, at `start`
   */
  word(hash: number, text: string, start: number): boolean {
    return this.#words.has(hash) || (hash === comPart && text.startsWith('E_', start));
  }

  /** Whether a run may be a code; takes what `visitRuns` tells of it. */
  run(hash: number, decimal: number, hex: number, isMarked: boolean): boolean {
    if (isMarked) return true;
    // Bare failure codes of Windows: 80070005, C0000005. Other hex runs are mostly parts of GUIDs.
    const family = hex / 0x100_0000;
    if ((family >= 0x80 && family < 0x81) || (family >= 0xc0 && family < 0xc1)) return true;
    // Signed failure codes, whose sign stands outside the run.
    if (decimal >= 1_000_000_000 && decimal <= 2_147_483_648) return true;
    return this.#numbers.has(decimal) || this.#numbers.has(hex) || this.#names.has(hash);
  }
}
