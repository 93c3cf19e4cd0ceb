import { fill } from '../i18n/template.ts';
import { type Inventory, type Keepable, keep, missing, readInventory } from './keep.ts';
import { registerWorker } from './register.ts';

/** How long the worker may take to be ready, in milliseconds. */
const patience = 10_000;

/** Fails when the first worker could not be installed, so that none will ever be ready. */
function whenGivenUp({ installing, active }: ServiceWorkerRegistration): Promise<never> {
  return new Promise((_, reject) => {
    if (active) return;
    installing?.addEventListener('statechange', () => installing.state === 'redundant' && reject());
  });
}

/** `<indice-offline>`: says what is kept for use without a network, and keeps all of it when asked to. */
class OfflineSettings extends HTMLElement {
  #controller: AbortController | undefined;
  /** What can be kept, as it was read last. */
  #inventory: Inventory | undefined;

  connectedCallback(): void {
    this.#tell(this.dataset.checking ?? '');
    this.#part('[data-keep]')?.addEventListener('click', () =>
      this.#keep().catch(() => {
        this.#showKeeping(false);
        this.#say('unavailable', {});
      }),
    );
    this.#part('[data-cancel]')?.addEventListener('click', () => this.#controller?.abort());
    this.#open().catch(() => this.#say('unavailable', {}));
  }

  async #open(): Promise<void> {
    if (!('caches' in window)) throw new Error('Nothing can be kept.');
    const registration = await registerWorker();
    await Promise.race([
      navigator.serviceWorker.ready,
      whenGivenUp(registration),
      new Promise((_, reject) => setTimeout(reject, patience)),
    ]);
    this.#inventory = await readInventory(this.dataset.base ?? '/');
    this.#summarize(this.#inventory, await missing(this.#inventory));
  }

  #summarize({ shell, rest }: Inventory, wanted: readonly Keepable[]): void {
    const isWhole = rest.length === 0;
    const isLeft = wanted.length > 0;
    const bytes = isWhole ? shell.bytes : wanted.reduce((sum, [, , size]) => sum + size, 0);
    if (isWhole || isLeft)
      this.#tell(
        this.#fill(isWhole ? 'whole' : 'part', {
          count: this.#number(isWhole ? shell.count : wanted.length),
          size: this.#size(bytes),
        }),
      );
    else this.#say('done', {});
    this.#show('[data-actions]', isLeft);
    this.#show('[data-keep]', isLeft);
  }

  async #keep(): Promise<void> {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const bar = this.querySelector('progress');
    if (bar) bar.value = 0;
    this.#showKeeping(true);
    // A new build may have been published since the page was opened; without the network the old list must do.
    this.#inventory = await readInventory(this.dataset.base ?? '/', signal).catch(() => this.#inventory);
    const wanted = this.#inventory ? await missing(this.#inventory) : [];
    const count = this.#number(wanted.length);
    if (bar) bar.max = wanted.length;
    this.#say('progress', { done: this.#number(0), count });
    const done = await keep(
      wanted,
      (kept) => {
        if (bar) bar.value = kept;
        if (kept % 50 === 0) this.#say('progress', { done: this.#number(kept), count });
      },
      signal,
    );
    this.#showKeeping(false);
    if (this.#inventory) this.#summarize(this.#inventory, await missing(this.#inventory));
    if (done < wanted.length)
      this.#say(signal.aborted ? 'stopped' : 'failed', { done: this.#number(done), count });
  }

  #showKeeping(isKeeping: boolean): void {
    this.#show('[data-keep]', !isKeeping);
    this.#show('[data-cancel]', isKeeping);
    this.#show('progress', isKeeping);
  }

  /** Shows how things stand; nothing where the status says all there is to say. */
  #tell(words: string): void {
    const text = this.#part('[data-text]');
    if (text) text.textContent = words;
    this.#show('[data-text]', words !== '');
  }

  #say(
    phrase: 'progress' | 'done' | 'stopped' | 'failed' | 'unavailable',
    values: Record<string, string>,
  ): void {
    if (phrase === 'done' || phrase === 'unavailable') this.#tell('');
    const status = this.#part('[data-offline-status]');
    if (status) status.textContent = this.#fill(phrase, values);
  }

  #fill(phrase: string, values: Record<string, string>): string {
    return fill(this.dataset[phrase] ?? '', values);
  }

  #number(value: number): string {
    return value.toLocaleString(document.documentElement.lang);
  }

  #size(bytes: number): string {
    return new Intl.NumberFormat(document.documentElement.lang, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    }).format(bytes / 1_000_000);
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }

  #show(selector: string, visible: boolean): void {
    const part = this.#part(selector);
    if (part) part.hidden = !visible;
  }
}

customElements.define('indice-offline', OfflineSettings);
