/**
 * `npm run merge -- [FOLDER …]`: puts the shards of `npm run build -- --shard i/n` together and makes what only
 * the whole site has: indexes, twins, feeds, configurations. Without folders it takes all of `.cache/shards`.
 */
import './running/foreseen.ts';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '../site.config.ts';
import { addressWarning } from '../src/build/address-warning.ts';
import { mergeSite } from '../src/build/merge.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const shards = positionals.length > 0 ? positionals : shardsBelow('.cache/shards');
if (shards.length === 0)
  throw new Error('There is nothing to merge: build with --shard first, or name the folders.');
await mergeSite(site, shards, { info: (text) => console.log(text), warn: (text) => console.warn(text) });
console.log(`${shards.length} shards merged into ${site.out}`);
const warning = addressWarning(site.url);
if (warning) console.warn(warning);

function shardsBelow(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
}
