import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { syntheticErrors } from '../../bench/catalogue/entries.ts';
import { writeCatalogue } from '../../bench/catalogue/write.ts';
import { buildFolder, differences, filesOf, removeBuild, runScript } from './site.ts';

const folder = buildFolder('merge');
const content = path.join(folder, 'content');
const run = (script: string, out: string, ...args: string[]) => runScript(folder, script, out, ...args);
const slices = [path.join(folder, 'first'), path.join(folder, 'second')];

afterAll(() => removeBuild(folder));

test('slices put together are the whole site, byte for byte', { timeout: 300_000 }, () => {
  writeCatalogue(content, syntheticErrors(12, 7));
  run('build', 'whole');
  run('build', 'first', '--shard', '1/2');
  run('build', 'second', '--shard', '2/2');
  run('merge', 'merged', ...slices);

  const whole = filesOf(path.join(folder, 'whole'));
  expect(differences(filesOf(path.join(folder, 'merged')), whole)).toEqual([]);
  expect(filesOf(path.join(folder, 'first')).size).toBeLessThan(whole.size);

  const pages = [...whole].filter(([name]) => name.endsWith('.html'));
  const unscripted = pages.filter(([, html]) => !html.includes('<script type="module" src="/_astro/'));
  expect(unscripted.map(([name]) => name)).toEqual([]);
});

test('slices of different content are not put together', { timeout: 300_000 }, () => {
  writeCatalogue(content, syntheticErrors(12, 8));
  run('build', 'second', '--shard', '1/2');
  expect(() => run('merge', 'merged', ...slices)).toThrow(/built from different content/);
});
