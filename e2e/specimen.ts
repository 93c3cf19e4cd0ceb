import { test as base } from 'playwright/test';
import { run, served } from './built-site.ts';

/**
 * Tests on a small site of its own, built from `e2e/fixtures/content`: it holds what today's articles happen not
 * to need, such as text without a translation, retired entries and every kind of alert.
 */
export const test = base.extend<{ baseURL: string }, { specimen: string }>({
  specimen: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use, { workerIndex }) => {
      const out = `.cache/specimen-${workerIndex}`;
      await run('scripts/build.ts', { INDICE_CONTENT: 'e2e/fixtures/content', INDICE_OUT: out });
      await served(out, use);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ specimen }, use) => use(specimen),
});
