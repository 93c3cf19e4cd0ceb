import type { SearchAnswer, SearchResult } from '../answer.ts';
import { make } from './dom.ts';
import type { FieldContext } from './field-words.ts';
import type { Notes } from './notes.ts';
import { pageLink } from './page-link.ts';
import { resultLink } from './result-link.ts';

/** A longer query is not put into an address. */
const LONGEST_ADDRESS = 500;

/** Where answers are shown: below the field, or as the content of the search page. */
export class Panel {
  readonly element: HTMLElement;
  /** The list that the field controls; its options are {@link links}. */
  readonly list: HTMLElement;
  readonly #context: FieldContext;
  readonly #isPage: boolean;
  readonly #head = make('div', { class: 'panel-head' });
  readonly #results: HTMLElement;
  readonly #similar: HTMLElement;
  readonly #foot = make('div', { class: 'panel-foot' });

  constructor(context: FieldContext, id: string, isPage: boolean) {
    const { words } = context;
    this.#context = context;
    this.#isPage = isPage;
    this.#results = make('div', {
      'data-search-results': '',
      role: isPage ? 'list' : 'group',
      'aria-label': words.label,
    });
    this.#similar = make('div', {
      'data-similar': '',
      role: isPage ? 'list' : 'group',
      'aria-labelledby': `${id}-similar`,
    });
    const similarTitle = make(
      'p',
      { class: 'label', id: `${id}-similar`, role: isPage ? undefined : 'presentation' },
      words.similar,
    );
    this.list = make(
      'div',
      { id, role: isPage ? undefined : 'listbox', 'aria-label': isPage ? undefined : words.label },
      this.#results,
      make(
        'div',
        { class: 'similar', role: isPage ? undefined : 'presentation' },
        similarTitle,
        this.#similar,
      ),
    );
    this.element = make('div', { class: 'panel' }, this.#head, this.list, this.#foot);
    this.clear();
  }

  /** Every link of the answer that is shown, the similar ones last. */
  get links(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll('a')];
  }

  /** The best result, if there is one. */
  get first(): HTMLAnchorElement | undefined {
    return this.#results.querySelector('a') ?? undefined;
  }

  /** Takes everything away; the panel keeps its height until the next answer, so that nothing jumps. */
  clear(): void {
    this.element.style.setProperty('min-block-size', `${this.#isPage ? 0 : this.element.offsetHeight}px`);
    for (const part of [this.#head, this.#results, this.#similar, this.#foot]) part.replaceChildren();
    this.list.hidden = true;
  }

  /**
   * @param text the query as it was entered, with its lines
   * @param notes what is to be said around the results; undefined where it could not be loaded
   */
  show(answer: SearchAnswer, text: string, notes: Partial<Notes> | undefined): void {
    this.element.style.removeProperty('min-block-size');
    const { results } = answer;
    // Beside an answer that is sure, what is only similar is noise.
    const similar = results.some(({ match }) => match !== 'text') ? [] : answer.similar;
    this.#head.replaceChildren(
      ...(notes?.pasted ?? []),
      ...this.#failures(answer, !notes),
      ...(notes?.missing ?? []),
    );
    const severalCodes = results.filter(({ match }) => match === 'code').length > 1;
    this.#results.replaceChildren(...results.map((result) => this.#item(result, true, severalCodes)));
    this.#similar.replaceChildren(...similar.map((result) => this.#item(result, false, false)));
    this.list.hidden = results.length + similar.length === 0;
    this.#results.hidden = results.length === 0;
    if (this.#similar.parentElement) this.#similar.parentElement.hidden = similar.length === 0;
    this.#foot.replaceChildren(...(notes?.further ?? []), ...this.#footLinks(text));
  }

  #item(result: SearchResult, isAnswer: boolean, isOneOfSeveral: boolean): HTMLElement {
    const role = this.#isPage ? 'link' : 'option';
    const link = resultLink(result, this.#context, { role, isAnswer, isOneOfSeveral });
    return this.#isPage ? make('div', { role: 'listitem' }, link) : link;
  }

  #failures({ index, fullText }: SearchAnswer, lacksNotes: boolean): Node[] {
    const { words } = this.#context;
    if (index === 'unavailable' || lacksNotes)
      return [
        make('p', { class: 'note' }, words.noIndex, ' ', pageLink(this.#context, 'errors', words.wholeList)),
      ];
    return fullText === 'unavailable' ? [make('p', { class: 'note' }, words.noWords)] : [];
  }

  #footLinks(text: string): Node[] {
    if (this.#isPage || text.length > LONGEST_ADDRESS) return [];
    const link = pageLink(this.#context, 'search', this.#context.words.allResults);
    link.search = new URLSearchParams({ q: text }).toString();
    return [link];
  }
}
