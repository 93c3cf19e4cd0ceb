import type { Panel } from './panel.ts';

/** The panel as what opens below the field; on the search page it belongs to the page and needs no telling. */
export class Popup {
  readonly #input: HTMLInputElement;
  readonly #panel: Panel;
  readonly #isPage: boolean;

  constructor(input: HTMLInputElement, panel: Panel, isPage: boolean) {
    this.#input = input;
    this.#panel = panel;
    this.#isPage = isPage;
    panel.element.hidden = true;
    if (isPage) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-controls', panel.list.id);
    input.setAttribute('aria-autocomplete', 'list');
    this.#tell();
  }

  get isOpen(): boolean {
    return !this.#panel.element.hidden;
  }

  open(): void {
    this.#panel.element.hidden = false;
    this.#tell();
  }

  close(): void {
    this.#panel.element.hidden = true;
    this.#tell();
  }

  /** A panel that holds only a note opens, but there is no list to choose from. */
  #tell(): void {
    const isListed = this.isOpen && !this.#panel.list.hidden;
    if (!this.#isPage) this.#input.setAttribute('aria-expanded', String(isListed));
  }
}
