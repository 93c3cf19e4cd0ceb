/** `npm test`: every check of the project, then one line that counts them. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ensureChromium } from './chromium.ts';
import { runStep } from './steps.ts';

const node = process.execPath;
const bin = (name: string) => `node_modules/.bin/${name}`;
let passed = 0;
let failed = 0;

/** Vitest's JSON reporter, and Playwright's, as far as they count. */
const unitReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

mkdirSync('.cache', { recursive: true });
await step('Types: astro check', bin('astro'), ['check', '--minimumFailingSeverity', 'warning']);
await step('Types: tsc', bin('tsc'), ['--noEmit']);
await step('Lint and format', bin('biome'), ['check', '--error-on-warnings']);
await step('Text of the entries', node, ['scripts/lint-content.ts']);
await step('Licences of all dependencies', node, ['scripts/licences.ts']);
await step('Generated content is what the sources give', node, ['src/normalize/cli.ts', '--check']);
const unit = '.cache/unit.json';
await suite(
  'Unit tests',
  unit,
  bin('vitest'),
  ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`],
  () => {
    const report = unitReport.parse(readJson(unit));
    return [report.numPassedTests, report.numFailedTests];
  },
);
if (await step('Build the site', node, ['scripts/build.ts'])) {
  await step('Links of the built site', node, ['scripts/check-links.ts']);
  process.env.INDICE_CHROMIUM = ensureChromium();
  await step('Weight of the pages and the search', node, ['scripts/budget.ts']);
  const browser = '.cache/browser.json';
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = browser;
  await suite('Browser tests', browser, bin('playwright'), ['test', '--reporter=line,json'], () => {
    const { stats } = browserReport.parse(readJson(browser));
    return [stats.expected + stats.flaky, stats.unexpected];
  });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function step(title: string, command: string, args: string[]): Promise<boolean> {
  const { ok } = await runStep(title, command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** A step that is itself many tests: counts them from its report, and at least one failure if it failed. */
async function suite(
  title: string,
  report: string,
  command: string,
  args: string[],
  count: () => [number, number],
) {
  const { ok } = await runStep(title, command, args);
  const [good, bad] = existsSync(report) ? count() : [0, 0];
  passed += good;
  failed += ok ? bad : Math.max(bad, 1);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
