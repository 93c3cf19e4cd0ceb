import type { IndexedPage } from './indexed-page.ts';
import { indexedPart } from './indexed-part.ts';
import type { TextRecord } from './text-record.ts';

/** A page of which something else is indexed than before. */
export interface ChangedPage {
  file: string;
  /** What the last index holds of it; empty where it holds nothing. */
  before: string;
  /** What is indexed of it now; empty where nothing is. */
  now: string;
}

/** The pages of which something else is indexed than the last index of all pages was made of. */
export class Changes {
  readonly #record: TextRecord;
  readonly #read: (file: string) => string;
  readonly #seen = new Set<string>();
  readonly #pages: ChangedPage[] = [];

  /** @param read the HTML of a page that was not rendered, by its file */
  constructor(record: TextRecord, read: (file: string) => string) {
    this.#record = record;
    this.#read = read;
  }

  /** How many there are among the pages that were seen. */
  get count(): number {
    return this.#pages.length;
  }

  see(page: IndexedPage): void {
    const { file, digest } = page;
    this.#seen.add(file);
    const recorded = this.#record.pages.get(file);
    if (recorded?.digest === digest) return;
    const [before, now] = [recorded?.part ?? '', this.partOf(page)];
    if (before !== now) this.#pages.push({ file, before, now });
  }

  /** All of them when every page was seen: those that were not are gone. */
  all(): ChangedPage[] {
    const gone = [...this.#record.pages].filter(([file, { part }]) => part !== '' && !this.#seen.has(file));
    return [...this.#pages, ...gone.map(([file, { part }]) => ({ file, before: part, now: '' }))];
  }

  /** What is indexed of a page, empty where nothing is. */
  partOf({ file, digest, part }: IndexedPage): string {
    if (part !== undefined) return part;
    const recorded = this.#record.pages.get(file);
    return recorded?.digest === digest ? recorded.part : (indexedPart(this.#read(file)) ?? '');
  }
}
