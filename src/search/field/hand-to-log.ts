/** Where a text waits for the log page, in this tab only. */
const PLACE = 'indice:log';

/** Keeps a text for the log page. Where storage is blocked or too small, the page opens empty. */
export function handToLog(text: string): void {
  try {
    sessionStorage.setItem(PLACE, text);
  } catch {
    // The log page can still be pasted into.
  }
}

/** The text that was kept for the log page, once. */
export function takeForLog(): string | undefined {
  try {
    const text = sessionStorage.getItem(PLACE);
    sessionStorage.removeItem(PLACE);
    return text ?? undefined;
  } catch {
    return undefined;
  }
}
