/** `npm run build -- [--shard i/n]`: builds the site, or a slice of its entries for `npm run merge`. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { parseShard } from '../src/catalog/shard.ts';

const { values } = parseArgs({ options: { shard: { type: 'string' } } });
const env = { ...process.env };
if (values.shard !== undefined) {
  const { index } = parseShard(values.shard);
  env.INDICE_SHARD = values.shard;
  env.INDICE_OUT ??= `.cache/shards/${index}`;
}
// Pages are short-lived strings: with room for the young ones, the collector takes a tenth less of a large build.
const node = ['--max-semi-space-size=64', 'node_modules/astro/bin/astro.mjs'];
const result = spawnSync(process.execPath, [...node, 'build'], { stdio: 'inherit', env });
process.exitCode = result.status ?? 1;
