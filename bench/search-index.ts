/**
 * How large the search index of a content folder is, what a code and a pasted message load of it, how long they take
 * and how much memory the loaded files hold: `node --expose-gc bench/search-index.ts [content folder]`.
 */
import { brotliCompressSync } from 'node:zlib';
import { readCatalog } from '../src/catalog/disk.ts';
import { indexedEntries } from '../src/catalog/indexed.ts';
import { buildIndex } from '../src/search/build/index-files.ts';
import { readLexicon } from '../src/search/build/lexicon.ts';
import { createSearch, type Search } from '../src/search/search.ts';

const folder = process.argv[2] ?? 'content';
const entries = indexedEntries(await readCatalog(folder));
const started = performance.now();
const { address, files } = buildIndex(entries, await readLexicon(folder));
const took = performance.now() - started;
const sizes = new Map([...files].map(([name, text]) => [name, brotliCompressSync(text).length]));
const total = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
console.log(`${entries.length} entries: ${files.size} files, ${kilobytes(total(sizes.keys()))}, ${ms(took)}`);

let loaded = new Set<string>();
const create = () =>
  createSearch({
    locale: 'pt-BR',
    base: '/',
    index: address,
    read: async (name) => {
      loaded.add(name);
      return JSON.parse(files.get(name) ?? 'null');
    },
    loadFullText: async () => ({ find: async () => [], addOtherLocales: async () => false }),
  });
const sample = entries.filter((entry) => entry.codes.length > 0 && entry.texts['pt-BR']?.messages[0]);
const step = Math.max(1, Math.floor(sample.length / 40));
const picked = sample.filter((_, place) => place % step === 0);

let kept: Search | undefined = create();
for (const entry of sample.slice(0, 2000)) {
  for await (const _ of kept.query(entry.texts['pt-BR']?.messages[0] ?? ''));
}
const holding = await heapUsed();
kept = undefined;
console.log(
  `memory after 2000 messages: ${kilobytes(holding - (await heapUsed()))}, ${loaded.size} files read`,
);

await measure('code', (entry) => entry.codes[0] ?? '');
await measure('message', (entry) => (entry.texts['pt-BR']?.messages[0] ?? '').replace(/\(.*?\)|\d+/g, ''));
await measure('three words', (entry) =>
  (entry.texts['pt-BR']?.messages[0] ?? '').split(' ').slice(2, 5).join(' '),
);

async function measure(name: string, queryOf: (entry: (typeof entries)[number]) => string): Promise<void> {
  let most = 0;
  let slowest = 0;
  let sum = 0;
  let right = 0;
  let requests = 0;
  for (const entry of picked) {
    loaded = new Set();
    const fresh = create();
    for await (const _ of fresh.query('99999999999'));
    loaded = new Set();
    const began = performance.now();
    let first: string | undefined;
    for await (const answer of fresh.query(queryOf(entry))) first = answer.results[0]?.key;
    slowest = Math.max(slowest, performance.now() - began);
    sum += total(loaded);
    most = Math.max(most, total(loaded));
    requests = Math.max(requests, loaded.size);
    if (first === entry.key) right += 1;
  }
  console.log(
    `${name}: mean ${kilobytes(sum / picked.length)}, most ${kilobytes(most)} in ${requests} files, slowest ${ms(slowest)}, ${right}/${picked.length} right`,
  );
}

async function heapUsed(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
