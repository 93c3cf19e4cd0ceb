import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveSnapshot, takeSnapshot } from '../../src/content/snapshot.ts';
import type { ReadContent, StoredEntry } from '../../src/content/stored.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'snapshot-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const snapshot = (version = 'code') => ({ file: path.join(root, 'kept/content.ndjson'), version });
const nothing = (): ReadContent => ({ entries: new Map(), registries: new Map(), files: 0 });

const entry: StoredEntry = {
  kind: 'guide',
  locale: 'pt-BR',
  body: 'Uma “citação”,\ncom \u2028 e {chaves}.',
  bodyLine: 7,
  file: 'content/guides/a/pt-BR.mdx',
  digest: 'd1',
  facts: { sections: [{ id: '', title: '', text: 'Uma' }], causes: [], links: ['/x'], ids: ['y'] },
  frontmatter: {
    key: 'a',
    title: 'Título',
    anchor: '',
    source: { article: 'b', line: 1 },
    corrected: 0,
  },
};

const read = (): ReadContent => ({
  entries: new Map([[entry.file, { entry, stamp: '1 2' }]]),
  registries: new Map([['content/registry.yaml', { registry: { version: 1, entries: {} }, stamp: '3 4' }]]),
  files: 2,
});

test('what was read is taken up as it was, and does not count as read again', () => {
  saveSnapshot(read(), snapshot());
  const taken = nothing();
  takeSnapshot(taken, snapshot());
  expect(taken.entries.get(entry.file)).toMatchObject({ entry, stamp: '1 2' });
  expect(taken.registries.get('content/registry.yaml')).toMatchObject({
    registry: { version: 1, entries: {} },
    stamp: '3 4',
  });
  expect(taken.files).toBe(0);
});

test('of a large content nothing is left out', () => {
  const many = nothing();
  for (let number = 0; number < 1234; number++) {
    const file = `content/guides/${number}/pt-BR.mdx`;
    many.entries.set(file, { entry: { ...entry, file }, stamp: String(number) });
  }
  saveSnapshot(many, snapshot());
  const taken = nothing();
  takeSnapshot(taken, snapshot());
  expect([...taken.entries].map(([file, { stamp }]) => [file, stamp])).toEqual(
    [...many.entries].map(([file, { stamp }]) => [file, stamp]),
  );
});

test('what other code has read counts for nothing', () => {
  saveSnapshot(read(), snapshot());
  const taken = nothing();
  takeSnapshot(taken, snapshot('other code'));
  expect(taken).toEqual(nothing());
});

test.each([
  ['that is missing', undefined],
  ['that is empty', ''],
  ['that is none', 'text\n{}'],
  ['that is cut off', 'cut'],
  ['that was changed', 'changed'],
])('a snapshot %s counts for nothing', (_, damage) => {
  if (damage !== undefined) saveSnapshot(read(), snapshot());
  const { file } = snapshot();
  if (damage === 'cut') writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
  else if (damage === 'changed') writeFileSync(file, readFileSync(file, 'utf8').replace('Título', 'Titulo'));
  else if (damage !== undefined) writeFileSync(file, damage);
  const taken = nothing();
  takeSnapshot(taken, snapshot());
  expect(taken).toEqual(nothing());
});

test('where it cannot be written nothing is left of it', () => {
  const { file } = snapshot();
  mkdirSync(path.join(file, 'in-the-way'), { recursive: true });
  expect(() => saveSnapshot(read(), snapshot())).toThrow();
  expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
});
