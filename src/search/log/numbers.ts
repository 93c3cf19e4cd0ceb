import { characterClass, DIGIT } from './characters.ts';

const ZERO = 0x30;
const NINE = 0x39;

/** Whether a run joins numbers with underscores, or the end of a word joins it to the number before. */
export function isJoined(text: string, start: number, end: number): boolean {
  const isDigit = (at: number) => characterClass(text.charCodeAt(at)) === DIGIT;
  if (!isDigit(end - 1)) return false;
  return isDigit(start) ? text.slice(start, end).search(/[^\d_]/) < 0 : start > 1 && isDigit(start - 2);
}

/** The value of digits, or -1 when they are too many for a code. */
export function decimalValue(text: string, start: number, end: number): number {
  if (end - start > 12) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= ZERO && unit <= NINE) value = value * 10 + unit - ZERO;
  }
  return value;
}
