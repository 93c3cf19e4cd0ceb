import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TextRecord } from '../../src/indexing/full-text/text-record.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'record-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = () => path.join(root, 'kept/text-pt-br.ndjson');
const one = new Map([
  ['a', { digest: 'd1', part: '<p>“á”\n</p>' }],
  ['b', { digest: 'd2', part: '' }],
]);
const two = new Map([['b', { digest: 'd3', part: 'two' }]]);

test('what an index was made of is known to the next build', () => {
  new TextRecord(file()).save('i1', one);
  const next = new TextRecord(file());
  expect(next.inputs).toBe('i1');
  expect(next.pages).toEqual(one);
});

test('another index takes the place of the last one', () => {
  new TextRecord(file()).save('i1', one);
  new TextRecord(file()).save('i2', two);
  expect(new TextRecord(file()).inputs).toBe('i2');
  expect(new TextRecord(file()).pages).toEqual(two);
});

test('nothing is known before the first', () => {
  expect(new TextRecord(file()).inputs).toBe('');
  expect(new TextRecord(file()).pages).toEqual(new Map());
});

test('a damaged record tells of no page', () => {
  new TextRecord(file()).save('i1', one);
  writeFileSync(file(), 'i1\n["a","d1"');
  expect(new TextRecord(file()).pages).toEqual(new Map());
});
