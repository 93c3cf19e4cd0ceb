import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../src/output/replace-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is written with its folder, and replaced', () => {
  const file = path.join(folder, 'og/a.txt');
  replaceFile(file, 'one');
  replaceFile(file, Buffer.from('two'));
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(path.dirname(file))).toEqual(['a.txt']);
});

test('where it cannot be written the old content stands, and nothing is left beside it', () => {
  const file = path.join(folder, 'a.txt');
  replaceFile(file, 'one');
  mkdirSync(`${file}.${process.pid}`);
  expect(() => replaceFile(file, 'two')).toThrow(/EISDIR/);
  expect(readFileSync(file, 'utf8')).toBe('one');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});
