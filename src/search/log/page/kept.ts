import { isReading, type Reading } from './reading.ts';

/** Where a reading waits for the page in another language, in this tab only. */
const PLACE = 'indice:log-read';

/** Keeps what was read for the way back to this page; undefined forgets it. */
export function keepReading(reading: Reading | undefined): void {
  try {
    history.replaceState({ ...history.state, reading }, '');
  } catch {
    // Too much for this browser: the log can be read again.
  }
}

/** Hands what was read to the page in another language, which could not read a file again. */
export function handReading(reading: Reading): void {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(reading));
  } catch {
    // Storage is blocked or too small: the file can be chosen again.
  }
}

/** What the page in another language handed over, once; else what was kept for the way back. */
export function takeReading(): Reading | undefined {
  return [handed(), history.state?.reading].find(isReading);
}

function handed(): unknown {
  try {
    const text = sessionStorage.getItem(PLACE);
    sessionStorage.removeItem(PLACE);
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
