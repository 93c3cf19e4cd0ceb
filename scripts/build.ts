/** `npm run build -- [--shard i/n]`: builds the site, or a slice of its entries for `npm run merge`. */
import { parseArgs } from 'node:util';
import { parseShard } from '../src/catalog/shard.ts';

const { values } = parseArgs({ options: { shard: { type: 'string' } } });
if (values.shard !== undefined) {
  const { index } = parseShard(values.shard);
  process.env.INDICE_SHARD = values.shard;
  process.env.INDICE_OUT ??= `.cache/shards/${index}`;
}
// In this process: one that only waits takes a tenth of a gigabyte, too.
process.argv.splice(2, Number.POSITIVE_INFINITY, 'build');
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
