import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptParts } from '../../src/indexing/full-text/kept-parts.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'parts-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = () => path.join(root, 'kept/text-pt-br.ndjson');

test('what was indexed of a page is kept as long as the page is the same', () => {
  const first = new KeptParts(file());
  expect(first.of('a', 'd1')).toBeUndefined();
  first.add('a', 'd1', '<p>“á”\n</p>');
  first.add('b', 'd2', '');
  first.save();
  const next = new KeptParts(file());
  expect(next.of('a', 'd1')).toBe('<p>“á”\n</p>');
  expect(next.of('a', 'd3')).toBeUndefined();
  expect(next.of('b', 'd2')).toBe('');
});

test('what is saved takes the place of what was kept', () => {
  const first = new KeptParts(file());
  first.add('a', 'd1', 'one');
  first.save();
  const next = new KeptParts(file());
  next.add('b', 'd2', 'two');
  next.save();
  expect(new KeptParts(file()).of('a', 'd1')).toBeUndefined();
  expect(new KeptParts(file()).of('b', 'd2')).toBe('two');
});

test('a damaged file counts for nothing', () => {
  const first = new KeptParts(file());
  first.add('a', 'd1', 'one');
  first.save();
  writeFileSync(file(), '["a","d1"');
  expect(new KeptParts(file()).of('a', 'd1')).toBeUndefined();
});
