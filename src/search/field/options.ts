import type { Panel } from './panel.ts';

/**
 * Moves through the results with the keyboard. Below a field the focus stays in the field and the active option is
 * told by `aria-activedescendant`; on the search page the focus moves to the links themselves.
 */
export class Options {
  readonly #input: HTMLInputElement;
  readonly #panel: Panel;
  readonly #movesFocus: boolean;
  #active: HTMLAnchorElement | undefined;

  constructor(input: HTMLInputElement, panel: Panel, movesFocus: boolean) {
    this.#input = input;
    this.#panel = panel;
    this.#movesFocus = movesFocus;
  }

  /** The option that Enter opens, if one was moved to. */
  get active(): HTMLAnchorElement | undefined {
    if (!this.#movesFocus) return this.#active;
    return this.#panel.links.find((link) => link === document.activeElement);
  }

  reset(): void {
    this.#activate(undefined);
  }

  /** After a new answer: the same result is active again, if it is still there. */
  restore(link: HTMLAnchorElement | undefined): void {
    if (link) this.#activate(this.#panel.links.find(({ href }) => href === link.href));
  }

  /** @returns whether there is a first option, which is active then */
  moveToFirst(): boolean {
    const [link] = this.#panel.links;
    return link !== undefined && this.#move(link);
  }

  /** @returns whether the key was one of the list's */
  key(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const { links } = this.#panel;
    const isInside = event.target === this.#input || links.some((link) => link === event.target);
    if (links.length === 0 || !isInside) return false;
    const place = this.active ? links.indexOf(this.active) : -1;
    const isActive = place >= 0;
    switch (event.key) {
      case 'ArrowDown':
        return this.#move(links[place + 1] ?? (this.#movesFocus ? links.at(-1) : undefined));
      case 'ArrowUp':
        // From the first option back to the field, from the field to the last option.
        return this.#move(isActive ? links[place - 1] : this.#movesFocus ? undefined : links.at(-1));
      case 'Home':
        return isActive && this.#move(links[0]);
      case 'End':
        return isActive && this.#move(links.at(-1));
      default:
        return false;
    }
  }

  #move(link: HTMLAnchorElement | undefined): true {
    this.#activate(link);
    if (this.#movesFocus) (link ?? this.#input).focus();
    return true;
  }

  #activate(link: HTMLAnchorElement | undefined): void {
    if (this.#movesFocus) return;
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = link;
    link?.setAttribute('aria-selected', 'true');
    link?.scrollIntoView({ block: 'nearest' });
    if (link) this.#input.setAttribute('aria-activedescendant', link.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
