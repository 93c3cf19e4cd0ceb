import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The digest of all that decides what the site looks like besides content and settings: its code, the files it
 * publishes as they are, and the versions of its packages. Where it differs, nothing of an earlier build is kept.
 *
 * @param root the project
 */
export function digestOfSources(root: string): string {
  const hash = createHash('sha1').update(process.version);
  const code = ['src', 'public']
    .map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const settled = ['astro.config.mjs', 'site.config.ts', 'package.json', 'package-lock.json']
    .map((name) => path.join(root, name))
    .filter((file) => existsSync(file));
  for (const file of [...code, ...settled]) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
