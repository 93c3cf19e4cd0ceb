import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../output/folder.ts';
import type { SiteOutput } from '../../output/site-output.ts';
import { pagesFolder } from './compiled.ts';

/**
 * Writes the files that browsers load as Astro made them: scripts, styles, what `public/` holds.
 *
 * @param code the folder of what Astro compiled
 */
export function writeCompiled(code: string, output: SiteOutput): void {
  for (const name of filesBelow(code))
    if (!name.startsWith(`${pagesFolder}/`)) output.write(name, readFileSync(path.join(code, name)));
}
