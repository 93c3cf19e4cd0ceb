/** A longer query is not put into the address: servers refuse long ones, and nobody shares them. */
const LONGEST = 2000;

/** The query in the page's address and in its entry of the browser's history. Nothing of it is sent anywhere. */
export class PageAddress {
  /** What to search for when the page opens. */
  get query(): string | undefined {
    return this.#kept ?? new URLSearchParams(location.search).get('q') ?? undefined;
  }

  /** Whether the reader comes back to this page after a result was opened from it. */
  get isReturn(): boolean {
    return this.#kept !== undefined;
  }

  get #kept(): string | undefined {
    const state: unknown = history.state;
    if (typeof state !== 'object' || state === null || !('searched' in state)) return undefined;
    return typeof state.searched === 'string' && state.searched !== '' ? state.searched : undefined;
  }

  /** Puts the query into the address, as `?q=`, in place. */
  write(text: string): void {
    const url = new URL(location.href);
    if (text.trim() === '' || text.length > LONGEST) url.searchParams.delete('q');
    else url.searchParams.set('q', text);
    replace(text, url.href);
  }

  /** Keeps the query for the way back to this page. */
  keep(text: string): void {
    replace(text);
  }
}

function replace(searched: string, href?: string): void {
  try {
    history.replaceState({ ...history.state, searched }, '', href);
  } catch {
    // Safari refuses more than a hundred changes in thirty seconds; the last one is then missing.
  }
}
