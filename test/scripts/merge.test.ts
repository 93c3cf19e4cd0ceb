import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { syntheticErrors } from '../../bench/catalogue/entries.ts';
import { writeCatalogue } from '../../bench/catalogue/write.ts';
import { buildFolder, differences, filesOf, removeBuild, runScript } from './site.ts';

const folder = buildFolder('merge');
const content = path.join(folder, 'content');
const run = (script: string, out: string, ...args: string[]) => runScript(folder, script, out, ...args);
const shards = [path.join(folder, 'first'), path.join(folder, 'second')];

afterAll(() => removeBuild(folder));

test('shards put together are the whole site, byte for byte', { timeout: 300_000 }, () => {
  writeCatalogue(content, syntheticErrors(12, 7));
  mkdirSync(path.join(content, 'media/pt-br'), { recursive: true });
  writeFileSync(path.join(content, 'media/pt-br/a.png'), 'a picture');
  run('build', 'whole');
  run('build', 'first', '--shard', '1/2');
  run('build', 'second', '--shard', '2/2');
  run('merge', 'merged', ...shards);

  const whole = filesOf(path.join(folder, 'whole'));
  expect(differences(filesOf(path.join(folder, 'merged')), whole)).toEqual([]);
  expect(filesOf(path.join(folder, 'first')).size).toBeLessThan(whole.size);
  expect(whole.get('media/pt-br/a.png')?.toString()).toBe('a picture');

  const pages = [...whole].filter(([name]) => name.endsWith('.html'));
  const unscripted = pages.filter(([, html]) => !html.includes('<script type="module" src="/_astro/'));
  expect(unscripted.map(([name]) => name)).toEqual([]);

  // Into the folder of an earlier site, with a page that it alone had.
  const gone = path.join(folder, 'whole/pt-br/errors/gone');
  mkdirSync(gone);
  writeFileSync(path.join(gone, 'index.html'), '<!doctype html><title>x</title>');
  run('merge', 'whole', ...shards);
  expect(differences(filesOf(path.join(folder, 'whole')), whole)).toEqual([]);
});

test('shards are not merged into one of them, nor with what is none', { timeout: 300_000 }, () => {
  const before = filesOf(path.join(folder, 'first'));
  expect(() => run('merge', 'first', ...shards)).toThrow(/first is or holds .*first/);
  expect(() => run('merge', 'merged', path.join(folder, 'typo'))).toThrow(/typo is no shard of a site/);
  expect(differences(filesOf(path.join(folder, 'first')), before)).toEqual([]);
});

test('shards are merged only when all are there, each once and finished', { timeout: 300_000 }, () => {
  const [first = '', second = ''] = shards;
  expect(() => run('merge', 'merged', first)).toThrow(/The shards are 1\/2; they have to be 1\/2, 2\/2\./);
  expect(() => run('merge', 'merged', first, first)).toThrow(/The shards are 1\/2, 1\/2;/);
  cpSync(second, path.join(folder, 'broken-off'), { recursive: true });
  rmSync(path.join(folder, 'broken-off/shard.json'));
  expect(() => run('merge', 'merged', first, path.join(folder, 'broken-off'))).toThrow(
    /broken-off is no shard of a site, or its build was broken off/,
  );
});

test('shards of other settings are not merged', { timeout: 300_000 }, () => {
  process.env.BASE_PATH = '/ajuda/';
  try {
    expect(() => run('merge', 'merged', ...shards)).toThrow(/different content, code or settings/);
  } finally {
    delete process.env.BASE_PATH;
  }
});

test('shards of different content are not put together', { timeout: 300_000 }, () => {
  writeCatalogue(content, syntheticErrors(12, 8));
  run('build', 'second', '--shard', '1/2');
  expect(() => run('merge', 'merged', ...shards)).toThrow(/built from different content/);
});
