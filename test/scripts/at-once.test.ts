import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
