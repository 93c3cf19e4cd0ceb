import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogOnDisk } from '../../src/catalog/disk.ts';
import { indexedEntries } from '../../src/catalog/indexed.ts';
import { readOptions } from '../../src/normalize/cli/options.ts';
import { run } from '../../src/normalize/cli/run.ts';
import type { IndexedEntry } from '../../src/search/source.ts';

/** The entries that the normalizer makes of the articles in a folder. */
export async function normalizedEntries(source: string): Promise<IndexedEntry[]> {
  const out = await mkdtemp(path.join(tmpdir(), 'indice-normalized-'));
  try {
    const options = readOptions(['--source', source, '--out', out]);
    if (!options) throw new Error('no options');
    await run(options, () => undefined);
    return indexedEntries(catalogOnDisk(out));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
