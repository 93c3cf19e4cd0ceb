import { nextTask } from '../../browser/next-task.ts';
import { formatNumber, plural } from '../../i18n/format.ts';
import { localeOf } from '../../i18n/locales.ts';
import type { SearchAnswer } from '../answer.ts';
import { createSearch, type Search } from '../search.ts';
import { make } from './dom.ts';
import { type FieldContext, unpackWords } from './field-words.ts';
import { insertLines, lastPaste } from './keep-lines.ts';
import { fromField, toField } from './lines.ts';
import { Options } from './options.ts';
import { PageAddress } from './page-address.ts';
import { Panel } from './panel.ts';

/** How long typing must pause before the count of results is said to screen readers. */
const PAUSE = 400;

/**
 * `<search-field>`: the search field with its answers. In a page's header it is a combobox whose list opens below;
 * with `data-inline` the answers are the page's content and the query stands in the address.
 */
class SearchField extends HTMLElement {
  #input: HTMLInputElement | undefined;
  #search: Search | undefined;
  #context: FieldContext | undefined;
  #panel: Panel | undefined;
  #options: Options | undefined;
  #status = make('p', { class: 'hidden-visually', role: 'status' });
  #address = new PageAddress();
  #running: AbortController | undefined;
  #answer: SearchAnswer | undefined;
  #opensFirst = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const locale = localeOf(this.dataset.locale ?? '');
    if (!input || !locale || this.#panel) return;
    const base = this.dataset.base ?? '/';
    this.#input = input;
    this.#search = createSearch({ locale, base, index: this.dataset.index ?? '' });
    this.#context = {
      locale,
      base,
      words: unpackWords(this.dataset.words ?? ''),
      reportUrl: this.dataset.report,
    };
    const id = `${input.id || 'search'}-list`;
    this.#panel = new Panel(this.#context, id, this.#isPage);
    this.#panel.element.hidden = true;
    this.#options = new Options(input, this.#panel, this.#isPage);
    this.append(this.#panel.element, this.#status);
    if (!this.#isPage) {
      input.setAttribute('role', 'combobox');
      input.setAttribute('aria-controls', id);
      input.setAttribute('aria-autocomplete', 'list');
      input.setAttribute('aria-expanded', 'false');
    }
    this.#listen(input, this.#panel.element);
    void this.#warmUp();
    this.#restore(input);
  }

  /** Does beforehand, in pieces, what would make the first answer wait. */
  async #warmUp(): Promise<void> {
    await this.#search?.preload();
    if (!this.#context) return;
    const { locale, words } = this.#context;
    await nextTask();
    formatNumber(locale, 1);
    await nextTask();
    plural(locale, words.results, 1);
  }

  get #isPage(): boolean {
    return this.dataset.inline !== undefined;
  }

  get #text(): string {
    return fromField(this.#input?.value ?? '');
  }

  #listen(input: HTMLInputElement, panel: HTMLElement): void {
    input.addEventListener('input', (event) => {
      // A composed character is not typed before the composition ends.
      if (!(event instanceof InputEvent) || !event.isComposing) this.#changed();
    });
    input.addEventListener('compositionend', () => this.#changed());
    input.addEventListener('focus', () => {
      if (this.#text.trim() !== '') this.#open();
    });
    this.addEventListener('insert-lines', (event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') insertLines(input, event.detail);
    });
    this.addEventListener('keydown', (event) => this.#key(event));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    panel.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.#leave();
    });
    if (this.#isPage) return;
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#close();
    });
  }

  /** Takes over what was typed before this script ran, or what the address or the history hold. */
  #restore(input: HTMLInputElement): void {
    const kept = this.#address.query;
    if (input.value === '' && kept !== undefined) input.value = toField(kept);
    else if (/[\r\n]/.test(input.value)) input.value = toField(input.value);
    if (input.value === '') return;
    const opens = this.#isPage || document.activeElement === input || this.#address.isReturn;
    void this.#run(opens);
    if (this.#address.isReturn && !this.#isPage) input.focus({ preventScroll: true });
  }

  #changed(): void {
    this.#opensFirst = false;
    if (this.#isPage) this.#address.write(this.#text);
    void this.#run(true);
  }

  async #run(opens: boolean): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const text = this.#text;
    this.#answer = undefined;
    this.#panel?.clear();
    this.#options?.reset();
    clearTimeout(this.#pause);
    if (text.trim() === '') {
      this.#status.textContent = '';
      this.#close();
      return;
    }
    // The field shows what was typed or pasted before it is read.
    await nextTask();
    if (running.signal.aborted) return;
    const answers = this.#search?.query(text, running.signal);
    if (!answers) return;
    for await (const answer of answers) {
      // To find an answer and to show it are two pieces of work.
      await nextTask();
      if (running.signal.aborted) return;
      this.#answer = answer;
      const active = this.#options?.active;
      this.#panel?.show(answer, text, lastPaste);
      this.#options?.restore(active);
      if (opens) this.#open();
      this.#announce(answer);
      if (this.#opensFirst && (answer.results.length > 0 || answer.complete)) this.#submit();
    }
  }

  #announce({ results, complete }: SearchAnswer): void {
    if (!complete || !this.#context) return;
    const { locale, words } = this.#context;
    const count = results.length;
    const said = count > 0 ? plural(locale, words.results, count) : words.nothing;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#status.textContent = said;
    }, PAUSE);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    if (event.key === 'Escape') {
      this.#escape(event);
      return;
    }
    if (event.key === 'ArrowDown' && !this.#isOpen && this.#text.trim() !== '') this.#open();
    if (this.#isOpen && this.#options?.key(event)) event.preventDefault();
  }

  /** The first Escape closes the list, the next one empties the field. */
  #escape(event: KeyboardEvent): void {
    const input = this.#input;
    if (!input) return;
    if (this.#isOpen && !this.#isPage) {
      event.preventDefault();
      input.focus();
      this.#close();
    } else if (input.value !== '') {
      event.preventDefault();
      input.focus();
      input.value = '';
      this.#changed();
    }
  }

  /** Enter: the active result, else the first one; once there is an answer, if there is none yet. */
  #submit(): void {
    const link = this.#options?.active ?? this.#panel?.first;
    this.#opensFirst = !link && !this.#answer?.complete;
    if (!link) return;
    this.#leave();
    link.click();
  }

  /** Before another page opens: what was searched for is there when the reader comes back. */
  #leave(): void {
    this.#running?.abort();
    this.#address.keep(this.#text);
    if (!this.#isPage) this.#close();
  }

  get #isOpen(): boolean {
    return this.#panel?.element.hidden === false;
  }

  #open(): void {
    if (!this.#panel || !this.#answer) return;
    this.#panel.element.hidden = false;
    if (!this.#isPage) this.#input?.setAttribute('aria-expanded', String(!this.#panel.list.hidden));
  }

  #close(): void {
    if (!this.#panel) return;
    this.#panel.element.hidden = true;
    this.#options?.reset();
    if (!this.#isPage) this.#input?.setAttribute('aria-expanded', 'false');
  }
}

customElements.define('search-field', SearchField);
