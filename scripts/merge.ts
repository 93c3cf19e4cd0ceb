/**
 * `npm run merge -- [FOLDER …]`: puts the slices of `npm run build -- --shard i/n` together and makes what only
 * the whole site has: indexes, twins, feeds, configurations. Without folders it takes all of `.cache/shards`.
 */
import './foreseen.ts';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '../site.config.ts';
import { compareFiles } from '../src/build/file-order.ts';
import { published } from '../src/build/published.ts';
import { catalogOnDisk } from '../src/catalog/disk.ts';
import { indexedEntries } from '../src/catalog/indexed.ts';
import { codeShardsOf } from '../src/indexing/code-files.ts';
import { fullText } from '../src/indexing/full-text/full-text.ts';
import { indexedPage } from '../src/indexing/full-text/indexed-page.ts';
import { searchIndex } from '../src/indexing/search-index.ts';
import { isBuilt } from '../src/output/claim.ts';
import { filesBelow } from '../src/output/folder.ts';
import { recordFile } from '../src/output/manifest.ts';
import { SiteOutput } from '../src/output/site-output.ts';
import { siteSteps } from '../src/steps/site-steps.ts';
import { runSteps } from '../src/steps/step.ts';
import { addressWarning } from './address-warning.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const shards = positionals.length > 0 ? positionals : shardsBelow('.cache/shards');
if (shards.length === 0)
  throw new Error('There is nothing to merge: build with --shard first, or name the folders.');
const strange = shards.find((shard) => !isBuilt(shard));
if (strange !== undefined)
  throw new Error(`${strange} is no slice of a site. Name folders that npm run build -- --shard has made.`);

// The next build is not to take what is merged for what it has left itself.
rmSync(recordFile(site), { force: true });
const needed = [process.cwd(), site.content, site.cache, ...shards];
const output = SiteOutput.begin(path.resolve(site.out), new Map(), needed);
for (const shard of shards) for (const name of filesBelow(shard)) take(path.join(shard, name), name);
const logger = { info: (text: string) => console.log(text), warn: (text: string) => console.warn(text) };
const catalog = catalogOnDisk(site.content);
const entries = indexedEntries(catalog);
searchIndex(entries, site.content, codeShardsOf(entries), output);
const addresses = published(site);
const text = fullText(output, site.cache);
const pages = [...output.files.keys()].filter((name) => name.endsWith('/index.html'));
for (const file of pages.sort(compareFiles)) {
  const page = { file, digest: '', unchanged: false, kept: false, read: () => output.read(file) };
  addresses.see(page);
  text.add(indexedPage(page));
}
addresses.check();
await text.finish(logger);
const { whileRendering, whileIndexing, last } = siteSteps(site, catalog);
await runSteps([...whileRendering, ...whileIndexing, ...last], output, logger);
output.end();
console.log(`${shards.length} shards merged into ${site.out}`);
const warning = addressWarning(site.url);
if (warning) console.warn(warning);

function shardsBelow(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
}

/** Shards share styles, scripts and the pages without an entry; where these differ, the shards do not belong together. */
function take(file: string, name: string): void {
  const taken = output.files.get(name);
  const { digest } = output.write(name, readFileSync(file));
  if (taken && taken.digest !== digest)
    throw new Error(
      `${file} differs from that of another shard. The shards were built from different content or versions: build them anew.`,
    );
}
