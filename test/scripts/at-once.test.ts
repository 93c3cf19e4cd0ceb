import { cpSync, existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { syntheticErrors } from '../../bench/catalogue/entries.ts';
import { writeCatalogue } from '../../bench/catalogue/write.ts';
import { cacheFolder } from '../../src/content/content-folder.ts';
import { lockName } from '../../src/output/lock.ts';
import { buildFolder, differences, filesOf, removeBuild, startBuild } from './site.ts';

const folder = buildFolder('at-once');
const site = (name: string) => filesOf(path.join(folder, name));

beforeAll(() => writeCatalogue(path.join(folder, 'content'), syntheticErrors(12, 5)));
afterAll(() => removeBuild(folder));

test('builds of one content for several addresses do not disturb each other', {
  timeout: 300_000,
}, async () => {
  const moved = { BASE_PATH: '/ajuda/' };
  await Promise.all([
    startBuild(folder, 'here'),
    startBuild(folder, 'here-too'),
    startBuild(folder, 'moved', moved),
  ]);
  await startBuild(folder, 'moved-alone', moved);
  await startBuild(folder, 'alone');
  expect(differences(site('here'), site('alone'))).toEqual([]);
  expect(differences(site('here-too'), site('alone'))).toEqual([]);
  expect(differences(site('moved'), site('moved-alone'))).toEqual([]);
});

test('what a build compiles replaces what no other one has used for an hour', {
  timeout: 120_000,
}, async () => {
  const kept = path.join(cacheFolder(path.join(folder, 'content')), 'code-in-use');
  const old = ['code-of-yesterday', 'compiling-1'].map((name) => path.join(path.dirname(kept), name));
  for (const name of [kept, ...old]) mkdirSync(name, { recursive: true });
  const before = new Date(Date.now() - 2 * 3_600_000);
  for (const name of old) utimesSync(name, before, before);
  await startBuild(folder, 'other', { BASE_PATH: '/outra/' });
  expect([kept, ...old].map((name) => existsSync(name))).toEqual([true, false, false]);
});

test('what changes while it is compiled is told, and is compiled the next time', {
  timeout: 120_000,
}, async () => {
  const content = path.join(folder, 'content');
  const settings = { BASE_PATH: '/mudada/' };
  const building = startBuild(folder, 'changed', settings);
  const failure = expect(building).rejects.toThrow(/changed while Astro compiled it\. Build again/);
  await vi.waitUntil(() => readdirSync(cacheFolder(content)).some((name) => name.startsWith('compiling-')), {
    timeout: 60_000,
  });
  const added = path.join(content, 'errors/77001');
  cpSync('e2e/fixtures/content/errors/77001', added, { recursive: true });
  await failure;
  await startBuild(folder, 'changed', settings);
  expect([...site('changed').keys()]).toContain('pt-br/errors/77001/index.html');
});

test('a folder to which a build writes is refused to another one, and left as it is', {
  timeout: 120_000,
}, async () => {
  await startBuild(folder, 'taken');
  const before = site('taken');
  expect([...before.keys()]).not.toContain(lockName);
  // As this process, which runs, might have written it.
  writeFileSync(path.join(folder, 'taken', lockName), `${process.pid} ${hostname()}`);
  await expect(startBuild(folder, 'taken')).rejects.toThrow(
    `Another build (process ${process.pid}) writes to`,
  );
  expect(differences(site('taken'), before)).toEqual([lockName]);
});
