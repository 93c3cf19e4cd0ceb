import { mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { caches } from '../offline/caches.ts';

/**
 * The file by which a folder is known for a build's: the service worker, which every build writes and which names its
 * caches. A build begins with it, so that one that is broken off is known, too.
 */
export const sign = 'sw.js';

/** Whether a folder is a build's, finished or broken off. */
export function isBuilt(folder: string): boolean {
  const file = path.join(folder, sign);
  return statOf(file)?.isFile() === true && readFileSync(file, 'utf8').includes(caches.pages);
}

/** Whether a file of the site's folder belongs to another program, such as Git: builds write and remove none of these. */
export function isForeign(name: string): boolean {
  return name.startsWith('.');
}

/**
 * Makes a folder a build's, which removes from it what it does not make.
 *
 * @param folder of the site, absolute; it may be missing
 * @param needed files and folders that must stay
 * @throws Error saying what to do where the folder is or holds one of these, or holds what no build has written
 */
export function claimFolder(folder: string, needed: readonly string[]): void {
  const todo = 'Set INDICE_OUT to a new or empty folder, or to that of an earlier build.';
  const stat = statOf(folder);
  if (stat && !stat.isDirectory()) throw new Error(`${folder} is a file. ${todo}`);
  const lost = needed.find((place) => holds(folder, place));
  if (lost !== undefined) throw new Error(`${folder} is or holds ${lost}, which is no output. ${todo}`);
  if (stat && isBuilt(folder)) return;
  if (stat && readdirSync(folder).some((name) => !isForeign(name)))
    throw new Error(`${folder} holds files that no build wrote; they would be lost. ${todo}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, sign),
    `// ${caches.pages}: a build is under way here, or was broken off.\n`,
  );
}

function holds(folder: string, place: string): boolean {
  if (!statOf(folder) || !statOf(place)) return false;
  const way = path.relative(realpathSync.native(folder), realpathSync.native(place));
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

function statOf(file: string) {
  return statSync(file, { throwIfNoEntry: false });
}
