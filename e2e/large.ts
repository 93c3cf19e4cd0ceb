import { test as base } from 'playwright/test';
import { syntheticErrors } from '../bench/catalogue/entries.ts';
import { writeCatalogue } from '../bench/catalogue/write.ts';
import { run, served } from './built-site.ts';

/** More than one page of the list holds. */
export const errors = syntheticErrors(250, 1);

/** Tests on a site whose list has several pages. */
export const test = base.extend<{ baseURL: string }, { large: string }>({
  large: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use, { workerIndex }) => {
      const content = `.cache/large-content-${workerIndex}`;
      const out = `.cache/large-${workerIndex}`;
      writeCatalogue(content, errors);
      await run('scripts/build.ts', { INDICE_CONTENT: content, INDICE_OUT: out });
      await served(out, use);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ large }, use) => use(large),
});
