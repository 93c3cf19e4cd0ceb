/**
 * `npm run merge -- [FOLDER …]`: puts the slices of `npm run build -- --shard i/n` together and makes what only
 * the whole site has: indexes, twins, feeds, configurations. Without folders it takes all of `.cache/shards`.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { site } from '../site.config.ts';
import { afterBuild } from '../src/integrations/after-build.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const shards = positionals.length > 0 ? positionals : shardsBelow('.cache/shards');
if (shards.length === 0)
  throw new Error('There is nothing to merge: build with --shard first, or name the folders.');

rmSync(site.out, { recursive: true, force: true });
for (const shard of shards) {
  cpSync(shard, site.out, { recursive: true, filter: (from, to) => from === to || isNewOrSame(from, to) });
}
const logger = { info: (text: string) => console.log(text), warn: (text: string) => console.warn(text) };
for (const { name, run } of afterBuild(site)) {
  await run({
    dir: pathToFileURL(`${path.resolve(site.out)}/`),
    logger: {
      info: (text) => logger.info(`${name}: ${text}`),
      warn: (text) => logger.warn(`${name}: ${text}`),
    },
  });
}
console.log(`${shards.length} shards merged into ${site.out}`);

function shardsBelow(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
}

/** Shards share styles, scripts and the pages without an entry; where these differ, the shards do not belong together. */
function isNewOrSame(from: string, to: string): boolean {
  if (!existsSync(to) || readdirSafely(from)) return true;
  if (readFileSync(from).equals(readFileSync(to))) return false;
  throw new Error(
    `${from} differs from ${to}. The shards were built from different content or versions: build them anew.`,
  );
}

function readdirSafely(file: string): boolean {
  try {
    return readdirSync(file) !== undefined;
  } catch {
    return false;
  }
}
