import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const line = z.tuple([z.string(), z.string(), z.string()]);

/** What is indexed of each page of a language, from one build to the next. */
export class KeptParts {
  readonly #file: string;
  #last: Map<string, string> | undefined;
  readonly #lines: string[] = [];

  /** @param file JSON, one page a line */
  constructor(file: string) {
    this.#file = file;
  }

  /** What the last index held of a page, if the page had this digest. */
  of(page: string, digest: string): string | undefined {
    this.#last ??= this.#read();
    return this.#last.get(`${page} ${digest}`);
  }

  add(page: string, digest: string, part: string): void {
    this.#lines.push(JSON.stringify([page, digest, part]));
  }

  /** Writes what was added in place of what the last index held. */
  save(): void {
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, this.#lines.join('\n'));
  }

  #read(): Map<string, string> {
    try {
      const lines = readFileSync(this.#file, 'utf8').split('\n');
      return new Map(
        lines.map((text) => {
          const [page, digest, part] = line.parse(JSON.parse(text));
          return [`${page} ${digest}`, part];
        }),
      );
    } catch {
      // Without it, or where it is damaged, the pages themselves tell.
      return new Map();
    }
  }
}
