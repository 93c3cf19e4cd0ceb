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
const astro = 'node_modules/astro/bin/astro.mjs';
const result = spawnSync(process.execPath, [astro, 'build'], { stdio: 'inherit', env });
process.exitCode = result.status ?? 1;
