import { createHash } from 'node:crypto';
import type { Output } from '../../../output/output.ts';
import type { BuiltPage } from '../../../output/page-writer.ts';
import { indexedPart } from './indexed-part.ts';
import { createIndex, type IndexFile, type PagefindIndex } from './pagefind-index.ts';

/**
 * The index of the pages of one language. Pages are held back as long as all stand as the last build left them,
 * because an index of the same pages need not be made again.
 */
export class LanguageIndex {
  #held: BuiltPage[] = [];
  #index: PagefindIndex | undefined;
  #files: Promise<IndexFile[]> | undefined;
  readonly #digest = createHash('sha1');

  /** Takes the next page, in the order of the files; resolves when another may come. */
  async add(page: BuiltPage): Promise<void> {
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
   * @returns the entry file of the index, which the languages share; undefined when all is kept
   */
  async finish(output: Output): Promise<Uint8Array | undefined> {
    const inputs = this.#digest.digest('hex');
    if (!this.#index && output.keepAll(inputs).length > 0) return undefined;
    const made = await (this.#files ?? (await this.#hand()).files());
    const files = made.map(({ path, content }) => ({ name: `pagefind/${path}`, content }));
    for (const { name, content } of files) if (name !== entryFile) output.write(name, content, inputs);
    return files.find(({ name }) => name === entryFile)?.content;
  }

  /** Hands the held pages over to Pagefind. */
  async #hand(): Promise<PagefindIndex> {
    this.#index ??= createIndex();
    const held = this.#held;
    this.#held = [];
    for (const page of held) {
      const content = indexedPart(page.read());
      if (content !== undefined) await this.#index.add(page.file, content);
    }
    return this.#index;
  }
}

/** The file by which Pagefind's script finds the index of a language. */
export const entryFile = 'pagefind/pagefind-entry.json';
