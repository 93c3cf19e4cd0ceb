import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/** The file in a site's folder that says which process writes to it: its number and its machine. */
export const lockName = '.indice-build';

/**
 * Keeps a folder for this process. The lock of a process that has ended, or of another machine, from which the folder
 * was copied, counts for nothing.
 *
 * @param folder of the site; it must be there
 * @returns releases the folder
 * @throws Error saying what to do where another process writes to the folder
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, lockName);
  const own = `${process.pid} ${hostname()}`;
  if (!create(file, own)) {
    const holder = readFileSync(file, 'utf8');
    if (isHeld(holder))
      throw new Error(
        `Another build (process ${holder.split(' ')[0]}) writes to ${folder}. Wait until it has ended, or set INDICE_OUT to another folder. If none is running, remove ${file}.`,
      );
    writeFileSync(file, own);
  }
  return () => rmSync(file, { force: true });
}

/** @returns false where the file is there already */
function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(holder: string): boolean {
  const [number = '', machine = ''] = holder.split(' ');
  // One that has just been created may be empty yet.
  if (number === '') return true;
  const pid = Number(number);
  if (machine !== hostname() || pid === process.pid || !Number.isInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
