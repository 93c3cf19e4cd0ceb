/** `npm test`: every check of the project, then one line that counts them. */
import './running/foreseen.ts';
import { mkdirSync } from 'node:fs';
import { z } from 'zod';
import { ensureChromium } from './chromium/ensure.ts';
import { takeNoArguments } from './running/arguments.ts';
import { runStep } from './running/step.ts';
import { type Count, runSuite } from './running/suite.ts';

takeNoArguments();

/** The program of a package: what npm links to from `.bin`, which Windows cannot start, is run by Node.js itself. */
const program = (file: string) => `node_modules/${file}`;
let passed = 0;
let failed = 0;

/** Vitest's JSON reporter, and Playwright's, as far as they count. */
const unitReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

mkdirSync('.cache', { recursive: true });
await step(
  'Types: astro check',
  program('astro/bin/astro.mjs'),
  'check',
  '--minimumFailingSeverity',
  'warning',
);
await step('Types: tsc', program('typescript/bin/tsc'), '--noEmit');
await step('Lint and format', program('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings');
await step('Text of the entries', 'scripts/lint-content.ts');
await step('Licences of all dependencies', 'scripts/licences.ts');
await step('Generated content is what the sources give', 'src/normalize/cli.ts', '--check');
const unit = '.cache/unit.json';
const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`];
add(
  await runSuite('Unit tests', [program('vitest/vitest.mjs'), 'run', ...reporters], unit, (report) => {
    const { numPassedTests, numFailedTests } = unitReport.parse(report);
    return { passed: numPassedTests, failed: numFailedTests };
  }),
);
if (await step('Build the site', 'scripts/build.ts')) {
  await step('Links of the built site', 'scripts/check-links.ts');
  if (takeChromium()) await testInBrowser();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function testInBrowser(): Promise<void> {
  await step('Weight of the pages and the search', 'scripts/budget.ts');
  const browser = '.cache/browser.json';
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = browser;
  const args = [program('playwright/cli.js'), 'test', '--reporter=line,json'];
  add(
    await runSuite('Browser tests', args, browser, (report) => {
      const { stats } = browserReport.parse(report);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    }),
  );
}

/** Finds or installs the browser of the steps that need one; without it they count as one failure. */
function takeChromium(): boolean {
  try {
    process.env.INDICE_CHROMIUM = ensureChromium();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    add({ passed: 0, failed: 1 });
    return false;
  }
}

/** Runs a step that counts as one test. */
async function step(title: string, ...args: string[]): Promise<boolean> {
  const { ok } = await runStep(title, process.execPath, args);
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  return ok;
}

function add(count: Count): void {
  passed += count.passed;
  failed += count.failed;
}
