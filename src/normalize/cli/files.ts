import type { Dirent } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The text of a file, or undefined when there is none. */
export async function readText(file: string): Promise<string | undefined> {
  const bytes = await readBytes(file);
  return bytes && new TextDecoder().decode(bytes);
}

/** The bytes of a file, or undefined when there is none. */
export async function readBytes(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}

/** What is in a folder, in order of name; nothing where there is no such folder. */
export async function readFolder(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    // A folder that cannot be read is not an empty one.
    if (hasCode(cause, 'ENOENT')) return [];
    throw cause;
  }
}

/**
 * Writes a file so that it is either the old or the new one, whenever the program is stopped: beside it first, then
 * renamed over it.
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  // Always the same name: what a stopped run left behind is overwritten by the next one.
  const temporary = `${file}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}

function isMissing(cause: unknown): boolean {
  return hasCode(cause, 'ENOENT') || hasCode(cause, 'ENOTDIR');
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}
