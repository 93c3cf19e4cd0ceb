import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base } from 'playwright/test';
import { run, served } from './built-site.ts';

const project = [
  'src',
  'content',
  'scripts',
  'astro.config.mjs',
  'site.config.ts',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'test',
  'bench',
];

/**
 * Tests on a copy of the project that gets French as whoever adds a language would: a tag in the list of locales
 * and files of its own, no code.
 */
export const test = base.extend<{ baseURL: string }, { french: { folder: string; address: string } }>({
  french: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use, { workerIndex }) => {
      const folder = path.resolve(`.cache/third-locale-${workerIndex}`);
      await copyProject(folder);
      await addFrench(folder);
      for (const script of ['src/normalize/cli.ts', 'scripts/build.ts', 'node_modules/typescript/bin/tsc'])
        await run(script, { INDICE_OUT: 'dist', INDICE_PICTURES: '0' }, folder);
      await served(path.join(folder, 'dist'), (address) => use({ folder, address }));
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ french }, use) => use(french.address),
});

async function copyProject(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of project) await cp(name, path.join(folder, name), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
}

async function addFrench(folder: string): Promise<void> {
  await cp('e2e/fixtures/fr-FR', folder, { recursive: true });
  await cp('test/normalize/locales/fr-FR.yaml', path.join(folder, 'content/locales/fr-FR.yaml'));
  const list = path.join(folder, 'src/i18n/locales.ts');
  const [before, after, ...others] = (await readFile(list, 'utf8')).split('] as const;');
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`${list} does not hold its list as this test expects it.`);
  await writeFile(list, `${before}, 'fr-FR'] as const;${after}`);
}
