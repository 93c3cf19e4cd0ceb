import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { syntheticErrors } from '../catalogue/entries.ts';
import { writeCatalogue } from '../catalogue/write.ts';

/** A built site with the content that it was built from. */
interface BuiltSite {
  /** The built site. */
  folder: string;
  content: string;
}

/**
 * Builds the site of a synthetic catalogue, where that was not done before.
 *
 * @param entries how many entries it has
 * @param anew builds it even if it is there
 */
export function buildSyntheticSite(entries: number, anew: boolean): BuiltSite {
  const built = { folder: `.cache/search/${entries}/dist`, content: `.cache/search/${entries}/content` };
  // A build writes this file last.
  if (!anew && existsSync(path.join(built.folder, 'offline.json'))) return built;
  rmSync(built.folder, { recursive: true, force: true });
  writeCatalogue(built.content, syntheticErrors(entries, 1));
  const env = { ...process.env, INDICE_CONTENT: built.content, INDICE_OUT: built.folder };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The site of ${entries} entries could not be built.`);
  return built;
}
