import path from 'node:path';
import { generatedMark } from '../emit/frontmatter.ts';
import type { Diagnostic } from '../model.ts';
import { createReporter } from '../report/diagnostics.ts';
import { readBytes, readFolder } from './files.ts';
import { slashed } from './sources.ts';
import { Staging } from './staging.ts';

/** Prepares the files of a run and writes them all at its end, or with `check` only compares them with what is there. */
export class Output {
  readonly folder: string;
  readonly written: string[] = [];
  /** Pages among them that stood there with another text. */
  readonly rewritten: string[] = [];
  /** Files that are not what the sources give. */
  readonly differing: string[] = [];
  private readonly check: boolean;
  private readonly diagnostics: Diagnostic[];
  private readonly staging: Staging;
  private readonly pages = new Set<string>();

  constructor(folder: string, check: boolean, diagnostics: Diagnostic[]) {
    this.folder = folder;
    this.check = check;
    this.diagnostics = diagnostics;
    this.staging = new Staging(folder);
  }

  /** Clears up after a run that was stopped. To be called before anything is read. */
  async begin(): Promise<void> {
    if (!this.check) await this.staging.recover();
    else if (await this.staging.isHalfDone())
      createReporter(slashed(this.folder), this.diagnostics).report(
        'error',
        'run-interrupted',
        'A run was stopped while it replaced files. Run npm run normalize, which completes it.',
      );
  }

  /** A page. One that somebody else wrote under its name stays, and is reported. */
  async page(relative: string, text: string): Promise<void> {
    this.pages.add(relative);
    const file = path.join(this.folder, relative);
    const present = await readBytes(file);
    if (present && !isGenerated(present)) {
      createReporter(slashed(file), this.diagnostics).report(
        'error',
        'file-foreign',
        'The normalizer did not write this file and leaves it. Move it, so that the generated page can stand here.',
      );
      return;
    }
    if ((await this.replace(file, present, new TextEncoder().encode(text))) && present)
      this.rewritten.push(slashed(file));
  }

  /** A file that is ours by its name: the registry, an image. */
  async file(file: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await this.replace(file, await readBytes(file), bytes);
  }

  /**
   * Reports generated pages that nothing makes any more.
   *
   * @param whyStale what is to be said of the page of a key in a locale that this run did not make; undefined where
   *   it stays on purpose
   */
  async reportStale(
    whyStale: (kind: 'error' | 'guide', key: string, locale: string) => string | undefined,
  ): Promise<void> {
    for (const [folder, kind] of [
      ['errors', 'error'],
      ['guides', 'guide'],
    ] as const) {
      // Files beside the folders of pages, as a system leaves them (.DS_Store), are no pages.
      const keys = (await readFolder(path.join(this.folder, folder))).filter((entry) => !entry.isFile());
      for (const { name: key } of keys) {
        const entries = await readFolder(path.join(this.folder, folder, key));
        for (const { name } of entries.filter((candidate) => candidate.name.endsWith('.mdx'))) {
          const relative = `${folder}/${key}/${name}`;
          if (this.pages.has(relative)) continue;
          const reason = whyStale(kind, key, name.slice(0, -'.mdx'.length));
          const file = path.join(this.folder, relative);
          if (!reason || !isGenerated((await readBytes(file)) ?? new Uint8Array())) continue;
          createReporter(slashed(file), this.diagnostics).report(
            this.check ? 'error' : 'warning',
            'page-stale',
            reason,
          );
        }
      }
    }
  }

  /** Writes everything. */
  async commit(): Promise<void> {
    await this.staging.commit();
  }

  /** @returns true where another file, or none, stands there */
  private async replace(file: string, present: Uint8Array | undefined, bytes: Uint8Array): Promise<boolean> {
    if (present && Buffer.compare(present, bytes) === 0) return false;
    if (this.check) this.differing.push(slashed(file));
    else {
      await this.staging.add(file, bytes);
      this.written.push(slashed(file));
    }
    return true;
  }
}

function isGenerated(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 200)).startsWith(`---\n${generatedMark}`);
}
