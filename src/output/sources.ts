import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The digest of all that decides what pages look like besides the content: the site's code, its settings and the
 * versions of its packages. Where it differs, nothing of an earlier build is kept.
 *
 * @param root the project
 * @param settings the installation's settings, as JSON can write them
 */
export function digestOfSources(root: string, settings: object): string {
  const hash = createHash('sha1').update(JSON.stringify([process.version, settings]));
  const code = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
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
