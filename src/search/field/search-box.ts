import { nextTask } from '../../browser/next-task.ts';
import type { SearchAnswer } from '../answer.ts';
import type { Search } from '../search.ts';
import { Announcer } from './announcer.ts';
import { Asking } from './asking.ts';
import type { FieldContext } from './field-words.ts';
import { lastPaste } from './keep-lines.ts';
import { fromField, toField } from './lines.ts';
import type { Notes } from './notes.ts';
import { Options } from './options.ts';
import { PageAddress } from './page-address.ts';
import { Panel } from './panel.ts';
import { Popup } from './popup.ts';

/** From what stands in the field to the answers below it, and on to the page that one of them leads to. */
export class SearchBox {
  readonly input: HTMLInputElement;
  readonly panel: Panel;
  /** Whether the answers are the page's content. */
  readonly isPage: boolean;
  readonly #asking: Asking;
  readonly #options: Options;
  readonly #popup: Popup;
  readonly #announcer: Announcer;
  readonly #context: FieldContext;
  readonly #address = new PageAddress();
  #answer: SearchAnswer | undefined;
  /** What changed the query last. */
  #change: Event | undefined;
  /** What a key that came before the answer does with its first result. */
  #awaited: 'open' | 'select' | undefined;

  /** Puts the answers' place below the input, at the end of the host. */
  constructor(
    host: HTMLElement,
    input: HTMLInputElement,
    search: Search,
    context: FieldContext,
    isPage: boolean,
  ) {
    this.input = input;
    this.#context = context;
    this.isPage = isPage;
    this.panel = new Panel(context, `${input.id || 'search'}-list`, isPage);
    this.#asking = new Asking(search);
    this.#options = new Options(input, this.panel, isPage);
    this.#popup = new Popup(input, this.panel, isPage);
    this.#announcer = new Announcer(context);
    host.append(this.panel.element, this.#announcer.element);
  }

  get #text(): string {
    return fromField(this.input.value);
  }

  /** Takes over what was typed before this script ran, or what the address or the history hold. */
  restore(): void {
    const { input } = this;
    const { query, isReturn } = this.#address;
    if (input.value === '' && query !== undefined) input.value = toField(query);
    else if (/[\r\n]/.test(input.value)) input.value = toField(input.value);
    if (input.value === '') return;
    void this.#ask(this.isPage || document.activeElement === input || isReturn);
    if (isReturn && !this.isPage) input.focus({ preventScroll: true });
  }

  /** Another query stands in the field. */
  changed(change?: Event): void {
    this.#change = change;
    this.#awaited = undefined;
    if (this.isPage) this.#address.write(this.#text);
    void this.#ask(true);
  }

  async #ask(opens: boolean): Promise<void> {
    const text = this.#text;
    this.#asking.stop();
    this.#answer = undefined;
    this.#announcer.cancel();
    if (text.trim() === '') {
      this.panel.clear();
      this.#announcer.clear();
      this.close();
      return;
    }
    // To show a key and to take away what it makes out of date are two pieces of work.
    await nextTask();
    if (this.#text !== text || this.#answer) return;
    this.panel.clear();
    this.#options.reset();
    for await (const answer of this.#asking.ask(text)) {
      this.#answer = answer;
      const notes = await this.#notesOf(answer, text);
      // Another query was entered meanwhile.
      if (this.#answer !== answer) return;
      const { active } = this.#options;
      this.panel.show(answer, text, notes);
      this.panel.list.ariaBusy = `${!answer.complete}`;
      this.#options.restore(active);
      if (opens) this.open();
      this.#announcer.announce(answer);
      const awaited = this.#awaited;
      if (awaited === 'select' && document.activeElement === this.input && this.#options.moveToFirst())
        this.#awaited = undefined;
      if (awaited === 'open' && (answer.results.length > 0 || answer.complete)) this.submit();
    }
  }

  /** What is to be said around the results; undefined where what says it cannot be loaded. */
  async #notesOf(answer: SearchAnswer, text: string): Promise<Partial<Notes> | undefined> {
    if (!answer.noMatch && answer.unknownCodes.length === 0 && !text.includes('\n')) return {};
    const loaded = await import('./notes.ts').catch(() => undefined);
    return loaded?.notesOf(answer, text, lastPaste, this.#context, this.#change);
  }

  /** @returns whether the key was one of the list's */
  key(event: KeyboardEvent): boolean {
    if (event.key === 'ArrowDown') {
      if (!this.#popup.isOpen) this.open();
      if (!this.#answer?.complete && this.panel.links.length === 0) this.#awaited ??= 'select';
    }
    return this.#popup.isOpen && this.#options.key(event);
  }

  /**
   * Closes the list, or, where it is closed, empties the field.
   *
   * @returns whether there was anything to do
   */
  escape(): boolean {
    const closes = this.#popup.isOpen && !this.isPage;
    if (!closes && this.input.value === '') return false;
    this.input.focus();
    if (closes) this.close();
    else {
      this.input.value = '';
      this.changed();
    }
    return true;
  }

  /** Opens the active result, else the first one; once there is an answer, if there is none yet. */
  submit(): void {
    const link = this.#answer && (this.#options.active ?? this.panel.first);
    this.#awaited = link || this.#answer?.complete ? undefined : 'open';
    if (!link) return;
    this.leave();
    link.click();
  }

  /** Before another page opens: what was searched for is there when the reader comes back. */
  leave(): void {
    this.#asking.stop();
    this.#address.keep(this.#text);
    if (!this.isPage) this.close();
  }

  /** Shows the answer, if there is one. */
  open(): void {
    if (this.#answer) this.#popup.open();
  }

  close(): void {
    this.#awaited = undefined;
    this.#popup.close();
    this.#options.reset();
  }
}
