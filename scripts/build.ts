/** `npm run build -- [--shard i/n]`: builds the site, or a shard of it for `npm run merge`. */
import './running/foreseen.ts';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { addressWarning } from '../src/build/address-warning.ts';
import { parseShard } from '../src/catalog/shard.ts';

const { values } = parseArgs({ options: { shard: { type: 'string' } } });
if (values.shard !== undefined) {
  const { index } = parseShard(values.shard);
  process.env.INDICE_SHARD = values.shard;
  process.env.INDICE_OUT ??= `.cache/shards/${index}`;
}
// Both threads make much that is soon of no use. Left alone, their heaps grow to several times what they hold; and V8
// takes the parts of pages for long-lived, because those of the first pages were, so that only full collections find
// them: two seconds of processor time for 10,000 pages. More space for what is soon of no use, which V8 takes on its
// command line only (`npm run build`), is a twentieth of the memory less, as less of it is kept by mistake. There, too,
// Node's code is put into large pages where the system has them: a fiftieth of the time, with these heaps.
setFlagsFromString('--heap-growing-percent=120');
setFlagsFromString('--no-allocation-site-pretenuring');
// The settings are read from the environment, which is complete only now.
const { site } = await import('../site.config.ts');
const { buildSite } = await import('../src/build/build.ts');
const started = performance.now();
await buildSite(site, { info: (text) => console.log(text), warn: (text) => console.warn(text) });
console.log(`${site.out} stands after ${((performance.now() - started) / 1000).toFixed(1)} s`);
const warning = values.shard === undefined ? addressWarning(site.url) : undefined;
if (warning) console.warn(warning);
