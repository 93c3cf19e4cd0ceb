import { createHash } from 'node:crypto';
import type { Output } from '../../output/output.ts';
import type { IndexedPage } from './indexed-page.ts';
import { indexedPart } from './indexed-part.ts';
import type { KeptParts } from './kept-parts.ts';
import { createIndex, type IndexFile, type PagefindIndex } from './pagefind-index.ts';

/**
 * The index of the pages of one language. Pages are held back as long as all stand as the last build left them,
 * because an index of the same pages need not be made again.
 */
export class LanguageIndex {
  readonly #output: Output;
  readonly #parts: KeptParts;
  #held: IndexedPage[] = [];
  #index: PagefindIndex | undefined;
  #files: Promise<IndexFile[]> | undefined;
  readonly #digest = createHash('sha1');

  constructor(output: Output, parts: KeptParts) {
    this.#output = output;
    this.#parts = parts;
  }

  /** Takes the next page, in the order of the files; resolves when another may come. */
  async add(page: IndexedPage): Promise<void> {
    this.#digest.update(`${page.file} ${page.digest} `);
    this.#held.push(page);
    if (this.#index || !page.unchanged) await this.#hand();
  }

  /** Begins to make the index when its last page is in, while pages of other languages may still come. */
  complete(): void {
    this.#files ??= this.#index?.files();
    // Whoever finishes the index hears of a failure.
    this.#files?.catch(() => {});
  }

  /**
   * Writes the files of the index, or keeps those of the last build.
   *
   * @param last whether the last build left the entry file of the index
   * @returns the entry file of the index, which the languages share; undefined when all is kept
   */
  async finish(last: boolean): Promise<Uint8Array | undefined> {
    const inputs = this.#digest.digest('hex');
    if (last && !this.#index && this.#output.keepAll(inputs).length > 0) return undefined;
    const made = await (this.#files ?? (await this.#hand()).files());
    const files = new Map(made.map(({ path, content }) => [`pagefind/${path}`, content]));
    const entry = files.get(entryFile);
    files.delete(entryFile);
    this.#output.writeAll(files, inputs);
    this.#parts.save();
    return entry;
  }

  /** Hands the held pages over to Pagefind. */
  async #hand(): Promise<PagefindIndex> {
    this.#index ??= createIndex();
    const held = this.#held;
    this.#held = [];
    for (const { file, digest, part } of held) {
      const text = part ?? this.#parts.of(file, digest) ?? indexedPart(this.#output.read(file)) ?? '';
      this.#parts.add(file, digest, text);
      if (text !== '') await this.#index.add(file, text);
    }
    return this.#index;
  }
}

/** The file by which Pagefind's script finds the index of a language. */
export const entryFile = 'pagefind/pagefind-entry.json';
