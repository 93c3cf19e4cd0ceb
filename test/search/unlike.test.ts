import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogOnDisk } from '../../src/catalog/disk.ts';
import { indexedEntries } from '../../src/catalog/indexed.ts';
import { readOptions } from '../../src/normalize/cli/options.ts';
import { run } from '../../src/normalize/cli/run.ts';
import { Asker } from './attempts.ts';

const fixtures = fileURLToPath(new URL('../normalize/fixtures', import.meta.url));

/** Zero says that nothing failed: whoever writes it asks for no error. */
const isZero = (code: string) => /^(?:0x)?0+$/i.test(code);

/** What the normalizer's own fixtures hold: codes of many kinds, from articles of many shapes. */
describe('of articles that are unlike each other', { timeout: 300_000 }, () => {
  let folder: string;
  let asker: Asker;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'indice-unlike-'));
    for (const name of await readdir(fixtures))
      await cp(path.join(fixtures, name, 'input.md'), path.join(folder, 'source', 'pt-br', `${name}.md`));
    const out = path.join(folder, 'content');
    const options = readOptions(['--source', path.join(folder, 'source'), '--out', out]);
    if (!options) throw new Error('no options');
    await run(options, () => undefined);
    asker = new Asker(indexedEntries(catalogOnDisk(out)));
  }, 120_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** Asks for each code in some words; an entry that has the code is right. */
  const attempts = (isAsked: (code: string) => boolean, ask: (code: string) => string) =>
    asker.entries.flatMap(({ codes }) =>
      codes.filter(isAsked).map((code) => ({
        query: ask(code),
        locale: 'pt-BR' as const,
        right: (key: string) =>
          asker.entries.some((entry) => entry.key === key && entry.codes.includes(code)),
      })),
    );

  test('every code that is keyed is found as it is printed', async () => {
    const printed = attempts(
      (code) => !isZero(code),
      (code) => code,
    );
    expect(printed.length).toBeGreaterThan(200);
    expect((await asker.success(printed)).failed).toEqual([]);
  });

  test('a name that begins with what announces codes is found in a sentence', async () => {
    const told = attempts(
      (code) => /^ErrorCode\./.test(code),
      (code) => `A conexão falhou com ${code} hoje cedo`,
    );
    expect(told.length).toBeGreaterThan(1);
    expect((await asker.success(told)).failed).toEqual([]);
  });
});
