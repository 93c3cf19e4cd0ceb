import { readFileSync, rmSync } from 'node:fs';
import { runStep } from './step.ts';

/** How many tests passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/**
 * Runs a step that is itself many tests.
 *
 * @param args what Node.js runs
 * @param report the file that it writes its report to, as JSON
 * @param count counts the tests of a report
 * @returns what the report counts, and at least one failure if the step failed or left no report
 */
export async function runSuite(
  title: string,
  args: string[],
  report: string,
  count: (report: unknown) => Count,
): Promise<Count> {
  // A step that dies early is not to be counted by what an earlier one has left.
  rmSync(report, { force: true });
  const { ok } = await runStep(title, process.execPath, args);
  const { passed, failed } = counted(report, count);
  const isComplete = ok && passed + failed > 0;
  return { passed, failed: isComplete ? failed : Math.max(failed, 1) };
}

function counted(report: string, count: (report: unknown) => Count): Count {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
