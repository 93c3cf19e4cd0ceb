import path from 'node:path';
import { createReporter } from '../diagnostics.ts';
import { generatedMark } from '../emit/frontmatter.ts';
import type { Diagnostic } from '../model.ts';
import { readBytes, writeAtomically } from './files.ts';
import { slashed } from './sources.ts';

/** Writes the files of a run, or with `check` only compares them with what is there. */
export class Output {
  readonly folder: string;
  readonly written: string[] = [];
  /** Files that are not what the sources give. */
  readonly differing: string[] = [];
  private readonly check: boolean;
  private readonly diagnostics: Diagnostic[];

  constructor(folder: string, check: boolean, diagnostics: Diagnostic[]) {
    this.folder = folder;
    this.check = check;
    this.diagnostics = diagnostics;
  }

  /** A page. One that somebody else wrote under its name stays, and is reported. */
  async page(relative: string, text: string): Promise<void> {
    const file = path.join(this.folder, relative);
    const present = await readBytes(file);
    if (present && !new TextDecoder().decode(present.subarray(0, 200)).startsWith(`---\n${generatedMark}`)) {
      createReporter(slashed(file), this.diagnostics).report(
        'error',
        'file-foreign',
        'The normalizer did not write this file and leaves it. Move it, so that the generated page can stand here.',
      );
      return;
    }
    await this.replace(file, present, new TextEncoder().encode(text));
  }

  /** A file that is ours by its name: the registry, an image. */
  async file(file: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await this.replace(file, await readBytes(file), bytes);
  }

  private async replace(file: string, present: Uint8Array | undefined, bytes: Uint8Array): Promise<void> {
    if (present && Buffer.compare(present, bytes) === 0) return;
    if (this.check) this.differing.push(slashed(file));
    else {
      await writeAtomically(file, bytes);
      this.written.push(slashed(file));
    }
  }
}
