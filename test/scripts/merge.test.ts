import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { syntheticErrors } from '../../bench/catalogue/entries.ts';
import { writeCatalogue } from '../../bench/catalogue/write.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/merge-');
const content = path.join(folder, 'content');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, out: string, ...args: string[]): void {
  execFileSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    stdio: 'pipe',
    env: { ...process.env, INDICE_CONTENT: content, INDICE_OUT: path.join(folder, out) },
  });
}

function filesOf(out: string): Map<string, Buffer> {
  const root = path.join(folder, out);
  const names = readdirSync(root, { recursive: true }).map(String).sort();
  return new Map(
    names.flatMap((name) => (isFile(root, name) ? [[name, readFileSync(path.join(root, name))]] : [])),
  );
}

function isFile(root: string, name: string): boolean {
  return statSync(path.join(root, name)).isFile();
}

test('slices put together are the whole site, byte for byte', { timeout: 300_000 }, () => {
  writeCatalogue(content, syntheticErrors(12, 7));
  run('build', 'whole');
  run('build', 'first', '--shard', '1/2');
  run('build', 'second', '--shard', '2/2');
  run('merge', 'merged', path.join(folder, 'first'), path.join(folder, 'second'));

  const whole = filesOf('whole');
  const merged = filesOf('merged');
  expect([...merged.keys()]).toEqual([...whole.keys()]);
  const different = [...whole]
    .filter(([name, bytes]) => !merged.get(name)?.equals(bytes))
    .map(([name]) => name);
  expect(different).toEqual([]);
  expect(filesOf('first').size).toBeLessThan(whole.size);
});

test('slices of different content are not put together', { timeout: 300_000 }, () => {
  writeCatalogue(content, syntheticErrors(12, 8));
  run('build', 'second', '--shard', '1/2');
  expect(() => run('merge', 'merged', path.join(folder, 'first'), path.join(folder, 'second'))).toThrow(
    /built from different content/,
  );
});
