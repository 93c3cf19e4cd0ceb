const ZERO = 0x30;
const NINE = 0x39;

/** Whether a run joins numbers with underscores, or the end of a word joins it to the number before. */
export function isJoined(text: string, start: number, end: number): boolean {
  if (!isDigit(text, end - 1)) return false;
  return isDigit(text, start)
    ? !/[^\d_]/.test(text.slice(start, end))
    : start > 1 && isDigit(text, start - 2);
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= ZERO && unit <= NINE;
}

/** The value of digits, or -1 when they are too many for a code. */
export function decimalValue(text: string, start: number, end: number): number {
  if (end - start > 12) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    if (isDigit(text, at)) value = value * 10 + text.charCodeAt(at) - ZERO;
  }
  return value;
}
