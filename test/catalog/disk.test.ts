import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { syntheticErrors } from '../../bench/catalogue/entries.ts';
import { writeCatalogue } from '../../bench/catalogue/write.ts';
import { catalogOnDisk } from '../../src/catalog/disk.ts';

let folder: string;
const errors = syntheticErrors(6, 5);
const [first, second] = errors.filter(({ texts }) => texts['pt-BR'] && texts['es-ES']).map(({ key }) => key);
const fileOf = (key = '') => path.join(folder, 'errors', key, 'pt-BR.mdx');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'catalog-'));
  writeCatalogue(folder, errors);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the catalog stays the same while nothing changes', () => {
  const read = () => catalogOnDisk(folder);
  expect(read()).toBe(read());
});

test('an edit is read, and the other entries are not read again', () => {
  const read = () => catalogOnDisk(folder);
  const before = read();
  writeFileSync(fileOf(first), `${readFileSync(fileOf(first), 'utf8')}\nUma frase a mais.\n`);
  const after = read();
  const entry = (catalog: typeof before, key = '') => catalog.view('pt-BR', 'error', key)?.entry;
  expect(entry(after, first)?.body).toContain('Uma frase a mais.');
  expect(entry(after, second)).toBe(entry(before, second));
});

test('a removed text, an added entry and an edited registry are seen', () => {
  const read = () => catalogOnDisk(folder);
  read();
  rmSync(fileOf(first));
  expect(read().view('pt-BR', 'error', first ?? '')?.isFallback).toBe(true);
  writeCatalogue(folder, syntheticErrors(7, 5));
  expect(read().errors('pt-BR')).toHaveLength(7);
  writeFileSync(path.join(folder, 'registry.yaml'), 'version: 1\nentries: {}\n');
  expect(read().registry.entries).toEqual({});
});
