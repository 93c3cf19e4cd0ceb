import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import type { SiteOutput } from '../../output/site-output.ts';
import { type Supplement, supplementFolder } from '../../search/full-text/supplement.ts';
import { Changes } from './changes.ts';
import type { IndexedPage } from './indexed-page.ts';
import { createIndex, type IndexFile, type PagefindIndex } from './pagefind-index.ts';
import { fragmentIds, makeSupplement, mostChanged } from './supplement.ts';
import type { RecordedPage, TextRecord } from './text-record.ts';

/** What the last build left of an index. */
interface LastIndex {
  /** Whether the entry file is there, which the languages share. */
  hasEntry: boolean;
  supplement: Supplement | undefined;
}

/** What was made of an index, besides its own files. */
export interface MadeIndex {
  /** The entry file; undefined where the last one holds. */
  entry?: Uint8Array | undefined;
  /** Undefined where the index holds all pages. */
  supplement?: Supplement | undefined;
}

/**
 * The index of the pages of one language. Pages are held back as long as few differ from what the last index was made
 * of: an index of the same pages need not be made again, and a large one of nearly the same gets a supplement.
 */
export class LanguageIndex {
  readonly #locale: Locale;
  readonly #output: SiteOutput;
  readonly #record: TextRecord;
  readonly #last: LastIndex;
  readonly #digest = createHash('sha1');
  #isSame = true;
  #stands: boolean | undefined;
  #held: IndexedPage[] = [];
  /** How many of the pages that are held have been compared with the last index. */
  #compared = 0;
  readonly #changes: Changes;
  readonly #handed = new Map<string, RecordedPage>();
  #index: PagefindIndex | undefined;
  #files: Promise<IndexFile[]> | undefined;

  constructor(locale: Locale, output: SiteOutput, record: TextRecord, last: LastIndex) {
    this.#locale = locale;
    this.#output = output;
    this.#record = record;
    this.#last = last;
    this.#changes = new Changes(record, (file) => output.read(file));
  }

  /** Takes the next page, in the order of the files; resolves when another may come. */
  async add(page: IndexedPage): Promise<void> {
    this.#digest.update(`${page.file} ${page.digest} `);
    this.#held.push(page);
    this.#isSame &&= page.unchanged;
    if (this.#isSame) return;
    if (!this.#index) this.#compare();
    if (this.#index || this.#changes.count > this.#most) await this.#hand();
  }

  /** Begins to make the index when its last page is in, while pages of other languages may still come. */
  complete(): void {
    this.#files ??= this.#index?.files();
    // Whoever finishes the index hears of a failure.
    this.#files?.catch(() => {});
  }

  /** Writes the files of the index, or keeps those of the last build and writes what it lacks. */
  async finish(): Promise<MadeIndex> {
    const inputs = this.#digest.digest('hex');
    const made = this.#index ? undefined : (this.#keep(inputs) ?? (await this.#supply(inputs)));
    return made ?? this.#makeAnew(inputs);
  }

  /** What the last build left, if it was made of the same pages. */
  #keep(inputs: string): MadeIndex | undefined {
    const { supplement } = this.#last;
    const whole = this.#record.inputs;
    const groups = inputs === whole ? [whole] : [whole, inputs];
    const isLacking = inputs !== whole && !supplement;
    if (!this.#isWhole || isLacking || !groups.every((group) => this.#output.together(group).length > 0))
      return undefined;
    for (const group of groups) this.#output.keepAll(group);
    return inputs === whole ? {} : { supplement };
  }

  /** What the last build left, and beside it what has changed since, if that is little. */
  async #supply(inputs: string): Promise<MadeIndex | undefined> {
    if (!this.#isWhole) return undefined;
    this.#compare();
    const changed = this.#changes.all();
    if (changed.length > this.#most) return undefined;
    const whole = this.#record.inputs;
    if (changed.length === 0) {
      this.#output.keepAll(whole);
      return {};
    }
    const paths = this.#output.together(whole).map((name) => name.slice(`${folder}/`.length));
    const made = await makeSupplement(changed, fragmentIds(paths));
    if (!made) return undefined;
    this.#output.keepAll(whole);
    this.#output.writeAll(inFolder(supplementFolder(this.#locale), made.files), inputs);
    return { supplement: made.supplement };
  }

  async #makeAnew(inputs: string): Promise<MadeIndex> {
    const made = await (this.#files ?? (await this.#hand()).files());
    const files = inFolder(folder, made);
    const entry = files.get(pagefindEntry);
    files.delete(pagefindEntry);
    this.#output.writeAll(files, inputs);
    this.#record.save(inputs, this.#handed);
    return { entry };
  }

  /** Whether the index of all pages stands as it was recorded. */
  get #isWhole(): boolean {
    this.#stands ??= this.#last.hasEntry && this.#output.together(this.#record.inputs).length > 0;
    return this.#stands;
  }

  get #most(): number {
    return this.#isWhole ? mostChanged(this.#record.pages.size) : 0;
  }

  #compare(): void {
    for (const page of this.#held.slice(this.#compared)) this.#changes.see(page);
    this.#compared = this.#held.length;
  }

  /** Hands the held pages over to Pagefind. */
  async #hand(): Promise<PagefindIndex> {
    this.#index ??= createIndex();
    const held = this.#held;
    this.#held = [];
    for (const page of held) {
      const part = this.#changes.partOf(page);
      this.#handed.set(page.file, { digest: page.digest, part });
      if (part !== '') await this.#index.add(page.file, part);
    }
    return this.#index;
  }
}

/** The folder of the indexes, relative to the site. */
const folder = 'pagefind';

/** The file by which Pagefind's script finds the index of a language. */
export const pagefindEntry = `${folder}/pagefind-entry.json`;

function inFolder(folder: string, files: readonly IndexFile[]): Map<string, Uint8Array> {
  return new Map(files.map(({ path, content }) => [`${folder}/${path}`, content]));
}
