import type { SearchAnswer } from '../answer.ts';
import { make } from './dom.ts';
import type { FieldContext } from './field-words.ts';

/** How long typing must pause before an answer is said to screen readers. */
const PAUSE = 400;

/** Says to screen readers what was answered, once typing pauses. The words for it are loaded by then. */
export class Announcer {
  readonly element = make('p', { class: 'hidden-visually', role: 'status' });
  readonly #context: FieldContext;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(context: FieldContext) {
    this.#context = context;
  }

  announce(answer: SearchAnswer): void {
    if (!answer.complete) return;
    this.cancel();
    const pause = setTimeout(async () => {
      const loaded = await import('./notes.ts').catch(() => undefined);
      if (loaded && this.#pause === pause) this.#say(loaded.announcementOf(answer, this.#context));
    }, PAUSE);
    this.#pause = pause;
  }

  /** Says nothing of an answer that is out of date. */
  cancel(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  /** Takes back what was said. */
  clear(): void {
    this.cancel();
    this.#say('');
  }

  #say(text: string): void {
    this.element.textContent = text;
  }
}
