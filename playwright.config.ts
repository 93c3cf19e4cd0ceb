import { defineConfig } from 'playwright/test';
import { chromiumFlags, findChromium } from './scripts/chromium/find.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  globalSetup: './e2e/serve.ts',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A shared machine may stall a browser; a test that needs its second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  // A busy machine is no failure.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    // `e2e/serve.ts` sets it before the workers start.
    ...(process.env.INDICE_URL ? { baseURL: process.env.INDICE_URL } : {}),
    locale: 'pt-BR',
    // Its requests would escape the tests' routes; the tests of the worker itself allow it.
    serviceWorkers: 'block',
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  },
});
