import { fill } from '../i18n/format.ts';
import { type Inventory, type Keepable, keep, missing, readInventory } from './keep.ts';

/** `<indice-offline>`: says what is kept for use without a network, and keeps all of it when asked to. */
class OfflineSettings extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    this.#part('[data-keep]')?.addEventListener('click', () => void this.#keep());
    this.#part('[data-cancel]')?.addEventListener('click', () => this.#controller?.abort());
    this.#describe().catch(() => this.#say('unavailable', {}));
  }

  async #describe(): Promise<Keepable[]> {
    if (!('serviceWorker' in navigator) || !('caches' in window)) throw new Error('No service workers.');
    await Promise.race([
      navigator.serviceWorker.ready,
      new Promise((_, reject) => setTimeout(reject, 10_000)),
    ]);
    const inventory = await readInventory(this.dataset.base ?? '/');
    const wanted = await missing(inventory);
    this.#summarize(inventory, wanted);
    return wanted;
  }

  #summarize({ shell, rest }: Inventory, wanted: readonly Keepable[]): void {
    const text = this.#part('[data-text]');
    const whole = rest.length === 0;
    const bytes = whole ? shell.bytes : wanted.reduce((sum, [, , size]) => sum + size, 0);
    if (text) {
      text.textContent = this.#fill(whole ? 'whole' : 'part', {
        count: this.#number(whole ? shell.count : wanted.length),
        size: this.#size(bytes),
      });
      text.hidden = !whole && wanted.length === 0;
    }
    if (!whole && wanted.length === 0) this.#say('done', {});
    this.#show('[data-actions]', !whole && wanted.length > 0);
    this.#show('[data-keep]', !whole && wanted.length > 0);
  }

  async #keep(): Promise<void> {
    const wanted = await this.#describe();
    const count = this.#number(wanted.length);
    const bar = this.querySelector('progress');
    this.#controller = new AbortController();
    this.#show('[data-keep]', false);
    this.#show('[data-cancel]', true);
    this.#show('progress', true);
    if (bar) bar.max = wanted.length;
    const done = await keep(
      wanted,
      (kept) => {
        if (bar) bar.value = kept;
        if (kept % 50 === 0) this.#say('progress', { done: this.#number(kept), count });
      },
      this.#controller.signal,
    );
    this.#show('[data-cancel]', false);
    this.#show('progress', false);
    await this.#describe();
    if (done < wanted.length) this.#say('failed', { done: this.#number(done), count });
  }

  #say(phrase: 'progress' | 'done' | 'failed' | 'unavailable', values: Record<string, string>): void {
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
