/** `npm run build -- [--shard i/n]`: builds the site, or a slice of its entries for `npm run merge`. */
import { parseArgs } from 'node:util';
import { parseShard } from '../src/catalog/shard.ts';

const { values } = parseArgs({ options: { shard: { type: 'string' } } });
if (values.shard !== undefined) {
  const { index } = parseShard(values.shard);
  process.env.INDICE_SHARD = values.shard;
  process.env.INDICE_OUT ??= `.cache/shards/${index}`;
}
// The settings are read from the environment, which is complete only now.
const { site } = await import('../site.config.ts');
const { buildSite } = await import('../src/build/build.ts');
const started = performance.now();
await buildSite(site, { info: (text) => console.log(text), warn: (text) => console.warn(text) });
console.log(`${site.out} stands after ${((performance.now() - started) / 1000).toFixed(1)} s`);
