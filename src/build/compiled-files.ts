import { readFileSync } from 'node:fs';
import path from 'node:path';
import { namesIn } from '../output/folder.ts';
import type { Output } from '../output/output.ts';
import { pagesFolder } from './compiled.ts';

/**
 * Writes the files that browsers load as Astro made them: scripts, styles, what `public/` holds.
 *
 * @param code the folder of what Astro compiled
 */
export function writeCompiled(code: string, output: Output): void {
  for (const name of namesIn(code))
    if (!name.startsWith(`${pagesFolder}/`)) output.write(name, readFileSync(path.join(code, name)));
}
