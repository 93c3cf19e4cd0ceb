import { formatNumber, plural } from '../../i18n/format.ts';
import { fill } from '../../i18n/template.ts';
import type { SearchAnswer } from '../answer.ts';
import { make } from './dom.ts';
import type { FieldContext } from './field-words.ts';
import { TOLD } from './told.ts';

/** How long typing must pause before the count of results is said to screen readers. */
const PAUSE = 400;

/** Says to screen readers which codes are not documented, how many results there are and whether they are but near, once typing pauses. */
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

  announce({ results, unknownCodes, noMatch, complete }: SearchAnswer): void {
    if (!complete) return;
    const { locale, words } = this.#context;
    const said = unknownCodes.slice(0, TOLD).map(({ printed }) => fill(words.unknown, { code: printed }));
    if (results.length === 0) said[0] ??= words.nothing;
    else {
      if (noMatch) said[0] ??= words.nearest;
      said.push(plural(locale, words.results, results.length));
    }
    this.cancel();
    this.#pause = setTimeout(() => this.#say(said.join(' ')), PAUSE);
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
