import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import { promisify } from 'node:util';
import { test as base } from 'playwright/test';
import { createSiteServer } from '../scripts/server.ts';
import { site } from '../site.config.ts';

const folder = '.cache/specimen';

/**
 * Tests on a small site of its own, built from `e2e/fixtures/content`: it holds what today's articles happen not
 * to need, such as text without a translation, retired entries and every kind of alert.
 */
export const test = base.extend<{ baseURL: string }, { specimen: string }>({
  specimen: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use, { workerIndex }) => {
      const out = `${folder}-${workerIndex}`;
      await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
        env: {
          ...process.env,
          INDICE_CONTENT: 'e2e/fixtures/content',
          INDICE_OUT: out,
          NODE_ENV: 'production',
        },
      });
      const server = createSiteServer(out);
      await use(`http://localhost:${await listening(server)}${site.base}`);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ specimen }, use) => use(specimen),
});

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.listen(0, () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('The test server has no port.'));
    });
  });
}
