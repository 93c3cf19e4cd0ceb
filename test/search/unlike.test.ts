import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { Asker } from './attempts.ts';
import { normalizedEntries } from './normalized.ts';

const fixtures = fileURLToPath(new URL('../normalize/fixtures', import.meta.url));

/** Zero says that nothing failed: whoever writes it asks for no error. */
const isZero = (code: string) => /^(?:0x)?0+$/i.test(code);

/** What the normalizer's own fixtures hold: codes of many kinds, from articles of many shapes. */
describe('of articles that are unlike each other', { timeout: 300_000 }, () => {
  let asker: Asker;

  beforeAll(async () => {
    const source = await mkdtemp(path.join(tmpdir(), 'indice-unlike-'));
    try {
      for (const name of await readdir(fixtures))
        await cp(path.join(fixtures, name, 'input.md'), path.join(source, 'pt-br', `${name}.md`));
      asker = new Asker(await normalizedEntries(source));
    } finally {
      await rm(source, { recursive: true, force: true });
    }
  }, 120_000);

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

  test('a code of a shape of its own is found in a sentence', async () => {
    const told = attempts(
      (code) => /^(?=.*\d)(?=.*\p{L})\S+$/u.test(code) && !isZero(code),
      (code) => `Hoje aparece ${code} ao abrir a tela`,
    );
    expect(told.length).toBeGreaterThan(50);
    expect((await asker.success(told)).failed).toEqual([]);
  });

  test('a code with a letter for a digit is read as that code', async () => {
    const slip = /(?<=\d)[01](?=\d)/;
    const misread = attempts(
      (code) => /^(?:[A-Z]{2,10}|0x)\d{4,8}$/.test(code) && slip.test(code),
      (code) => code.replace(slip, (digit) => (digit === '0' ? 'O' : 'l')),
    );
    expect(misread.length).toBeGreaterThan(20);
    expect((await asker.success(misread)).failed).toEqual([]);
    for (const { query } of misread)
      expect(await asker.answer(query, 'pt-BR')).toMatchObject({ noMatch: true, unknownCodes: [] });
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
