import { formatNumber, plural } from '../../i18n/format.ts';
import type { SearchAnswer } from '../answer.ts';
import { make } from './dom.ts';
import type { FieldContext } from './field-words.ts';

/** How long typing must pause before the count of results is said to screen readers. */
const PAUSE = 400;

/** Says to screen readers how many results there are and whether they are but near, once typing pauses. */
export class Announcer {
  readonly element = make('p', { class: 'hidden-visually', role: 'status' });
  readonly #context: FieldContext;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(context: FieldContext) {
    this.#context = context;
  }

  /** Has the browser read the rules of the language, each a piece of work that the first answer would wait for. */
  get preparations(): (() => void)[] {
    const { locale, words } = this.#context;
    return [() => formatNumber(locale, 1), () => plural(locale, words.results, 1)];
  }

  announce({ results, noMatch, complete }: SearchAnswer): void {
    if (!complete) return;
    const { locale, words } = this.#context;
    const near = noMatch ? `${words.nearest} ` : '';
    const said = results.length > 0 ? near + plural(locale, words.results, results.length) : words.nothing;
    this.cancel();
    this.#pause = setTimeout(() => this.#say(said), PAUSE);
  }

  /** Says nothing of an answer that is out of date. */
  cancel(): void {
    clearTimeout(this.#pause);
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
