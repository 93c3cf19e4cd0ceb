import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { site } from '../../site.config.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { catalogOnDisk } from '../catalog/disk.ts';
import { codeShardsOf } from '../indexing/code-files.ts';
import { searchIndex } from '../indexing/search-index.ts';
import { isForeign } from '../output/claim.ts';
import { filesBelow } from '../output/folder.ts';
import { recordFile } from '../output/manifest.ts';
import { SiteOutput } from '../output/site-output.ts';
import { digestOfSources } from '../output/sources.ts';
import { siteSteps } from '../steps/site-steps.ts';
import { runSteps, type StepLogger } from '../steps/step.ts';
import { compareFiles } from './file-order.ts';
import { checkShards, markName, versionOf } from './shard-mark.ts';
import { siteEntries } from './site-entries.ts';
import { wholePages } from './whole-pages.ts';

/**
 * Puts the shards of a site together and makes what only the whole site has: indexes, twins, feeds, configurations.
 *
 * @param shards the folders that builds of all shards have written
 * @throws Error naming what is no shard of this site, which shards are missing, or the file in which two of them differ
 */
export async function mergeSite(
  config: typeof site,
  shards: readonly string[],
  logger: StepLogger,
): Promise<void> {
  const catalog = catalogOnDisk(config.content);
  checkShards(shards, versionOf(config, digestOfSources(process.cwd()), catalog));
  const needed = [process.cwd(), config.content, config.cache, ...shards];
  const output = SiteOutput.begin(path.resolve(config.out), new Map(), needed);
  try {
    // The next build is not to take what is merged for what it has left itself.
    rmSync(recordFile(config), { force: true });
    for (const shard of shards) takeShard(shard, output);
    await completeSite(config, catalog, output, logger);
  } finally {
    output.end();
  }
}

/** Shards share styles, scripts and the pages without an entry, which are the same in all of them. */
function takeShard(shard: string, output: SiteOutput): void {
  for (const name of filesBelow(shard)) {
    if (name === markName || isForeign(name)) continue;
    const file = path.join(shard, name);
    const taken = output.files.get(name);
    const { digest } = output.write(name, readFileSync(file));
    if (taken && taken.digest !== digest)
      throw new Error(
        `${file} differs from that of another shard, though both say that they were built from the same. Build the shards anew.`,
      );
  }
}

/** Makes of the pages that stand, and beside them, what a build of the whole site makes. */
async function completeSite(
  config: typeof site,
  catalog: Catalog,
  output: SiteOutput,
  logger: StepLogger,
): Promise<void> {
  const entries = siteEntries(catalog, config.content);
  searchIndex(entries, config.content, codeShardsOf(entries), output);
  const pages = wholePages(output, config);
  for (const file of [...output.files.keys()].filter(isPage).sort(compareFiles))
    pages.see({ file, digest: '', unchanged: false, kept: false, read: () => output.read(file) });
  await pages.finish(logger);
  const { whileRendering, whileIndexing, last } = siteSteps(config, catalog);
  await runSteps([...whileRendering, ...whileIndexing, ...last], output, logger);
}

function isPage(file: string): boolean {
  return file.endsWith('/index.html');
}
