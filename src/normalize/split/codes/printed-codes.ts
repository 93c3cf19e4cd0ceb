import { type FoundCode, findCodes } from '../../../codes/index.ts';

/** Whether a code is the status of a mail server: `550 5.7.1`, `5.1.10`. */
export function isMailStatus(code: string): boolean {
  return /(?:^|[ -]#?)[45]\.[0-7]\.\d{1,3}$/.test(code);
}

/** Finds every code in the text of an article. The status of a mail server counts as a number, for it names nothing. */
export function printedCodes(text: string): FoundCode[] {
  return findCodes(text).map((code) => (isMailStatus(code.printed) ? { ...code, kind: 'decimal' } : code));
}
