import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { runSuite } from '../../../scripts/running/suite.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suite-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** Runs a suite whose program ends as told, upon the report of an earlier run. */
function run(program: string) {
  const report = path.join(folder, 'report.json');
  writeFileSync(report, '{"passed":500,"failed":0}');
  const counted = z.object({ passed: z.number(), failed: z.number() });
  return runSuite('Tests', ['-e', program, report], report, (data) => counted.parse(data));
}

const write = (text: string) => `require('node:fs').writeFileSync(process.argv[1], '${text}');`;

test.each([
  ['its report', write('{"passed":3,"failed":0}'), { passed: 3, failed: 0 }],
  ['failed tests', `${write('{"passed":3,"failed":2}')} process.exit(1)`, { passed: 3, failed: 2 }],
  ['a failure of no test', `${write('{"passed":3,"failed":0}')} process.exit(1)`, { passed: 3, failed: 1 }],
  ['no report', 'process.exit(1)', { passed: 0, failed: 1 }],
  ['no report, though it went well', '', { passed: 0, failed: 1 }],
  ['half a report', `${write('{"passed":3,')} process.exit(1)`, { passed: 0, failed: 1 }],
])('a suite counts what it has done: %s', async (_, program, counted) => {
  expect(await run(program)).toEqual(counted);
});
