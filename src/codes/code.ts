/** How a code is written: `34513`, `0x86D1` or `86d1h`, `SalLowDiskSpace`. */
export type CodeKind = 'decimal' | 'hex' | 'symbolic';

/**
 * How sure it is that a passage is meant as a code. `certain`: a word before it (`erro`, `ID:`, `HRESULT`) or its
 * notation (`0x…`, a signed HRESULT, `UserErrorX`) says so. `possible`: bare digits, bare hex digits, a bare name;
 * a code only where it is documented, or where it is all that was said.
 */
export type Certainty = 'certain' | 'possible';

/** A code found in a text. */
export interface FoundCode {
  /** The code as it stands in the text, without what decorates it: `0x0001fc07` of `[0x0001fc07]`. */
  printed: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  start: number;
  end: number;
  kind: CodeKind;
  certainty: Certainty;
  /** The normal form of its first reading. */
  form: string;
  /** Every normal form it may stand for, the likeliest first: `80070005` is a decimal or a hex number. */
  readings: string[];
}
