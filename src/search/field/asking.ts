import { nextTask } from '../../browser/next-task.ts';
import type { SearchAnswer } from '../answer.ts';
import type { Search } from '../search.ts';

/** Asks one query at a time: a new one ends the one before, whatever it still waits for. */
export class Asking {
  readonly #search: Search;
  #running: AbortController | undefined;

  constructor(search: Search) {
    this.#search = search;
  }

  /** Ends what is being asked. */
  stop(): void {
    this.#running?.abort();
  }

  /** The answers to a query, each better than the last, until another is asked. */
  async *ask(text: string): AsyncGenerator<SearchAnswer> {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    // The field shows what was typed or pasted before it is read.
    await nextTask();
    if (signal.aborted) return;
    for await (const answer of this.#search.query(text, signal)) {
      // To find an answer and to show it are two pieces of work.
      await nextTask();
      if (signal.aborted) return;
      yield answer;
    }
  }
}
