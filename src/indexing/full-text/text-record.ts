import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { replaceFile } from '../../output/replace-file.ts';

const line = z.tuple([z.string(), z.string(), z.string()]);

/** A page as an index holds it. */
export interface RecordedPage {
  /** The digest of the page. */
  digest: string;
  /** What is indexed of it, empty where nothing is. */
  part: string;
}

/** What the last index of all pages of a language was made of, from one build to the next. */
export class TextRecord {
  readonly #file: string;
  #text: string | undefined;
  #pages: ReadonlyMap<string, RecordedPage> | undefined;

  /** @param file the digest of all pages, then JSON, one page a line */
  constructor(file: string) {
    this.#file = file;
  }

  /** The digest of all pages; empty where nothing is recorded. */
  get inputs(): string {
    const text = this.#read();
    return text.slice(0, text.indexOf('\n'));
  }

  /** The pages by their files; none where the record is damaged: then the pages themselves tell. */
  get pages(): ReadonlyMap<string, RecordedPage> {
    this.#pages ??= parse(this.#read());
    return this.#pages;
  }

  /** Records another index in place of the last one. */
  save(inputs: string, pages: ReadonlyMap<string, RecordedPage>): void {
    const lines = [...pages].map(([file, { digest, part }]) => JSON.stringify([file, digest, part]));
    // Half a record would tell of fewer pages than the index holds.
    replaceFile(this.#file, [inputs, ...lines].join('\n'));
  }

  #read(): string {
    this.#text ??= readIfThere(this.#file);
    return this.#text;
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parse(text: string): Map<string, RecordedPage> {
  try {
    const lines = text.split('\n').slice(1);
    return new Map(
      lines.map((json) => {
        const [file, digest, part] = line.parse(JSON.parse(json));
        return [file, { digest, part }];
      }),
    );
  } catch {
    return new Map();
  }
}
