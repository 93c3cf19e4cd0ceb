import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readText, writeAtomically } from './files.ts';

const journalSchema = z.array(z.strictObject({ staged: z.string(), target: z.string() }));

/** The folder in which a run prepares its files; the next run clears up what a stopped one left of it. */
const stagingName = '.normalize';

/**
 * The files of a run, kept beside the output until all of them are there, then moved over the old ones. A run that
 * is stopped before that leaves everything as it was; one that is stopped while it moves leaves a journal, by which
 * the next run completes it.
 */
export class Staging {
  private readonly folder: string;
  private readonly out: string;
  private readonly files: { staged: string; target: string }[] = [];

  /** @param out the folder that gets the files */
  constructor(out: string) {
    this.out = out;
    this.folder = path.join(out, stagingName);
  }

  /** @param target where the file is to be, relative to the working folder */
  async add(target: string, content: string | Uint8Array): Promise<void> {
    if (this.files.length === 0) await mkdir(this.folder, { recursive: true });
    const staged = String(this.files.length);
    await writeFile(path.join(this.folder, staged), content);
    this.files.push({ staged, target: path.relative(this.out, target) });
  }

  async commit(): Promise<void> {
    if (this.files.length === 0) return;
    await writeAtomically(this.journal, JSON.stringify(this.files));
    await this.finish(this.files);
  }

  /** Whether a run was stopped while it moved its files. */
  async isHalfDone(): Promise<boolean> {
    return (await readText(this.journal)) !== undefined;
  }

  /** Completes what a stopped run had begun to move, and removes what another one only prepared. */
  async recover(): Promise<void> {
    const journal = await readText(this.journal);
    await this.finish(journal === undefined ? [] : journalSchema.parse(JSON.parse(journal)));
  }

  private get journal(): string {
    return path.join(this.folder, 'journal.json');
  }

  private async finish(files: readonly { staged: string; target: string }[]): Promise<void> {
    for (const { staged, target } of files)
      await move(path.join(this.folder, staged), path.join(this.out, target));
    // The journal first: without its files it says nothing.
    await rm(this.journal, { force: true });
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Moves a file over another one; one that is gone was moved before. */
async function move(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT') return;
    if (code !== 'EXDEV') throw cause;
    // Another file system: a copy beside it, which can be renamed.
    await copyFile(from, `${to}.tmp`);
    await rename(`${to}.tmp`, to);
  }
}
