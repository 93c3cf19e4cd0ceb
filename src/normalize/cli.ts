import { DocumentError } from '../document/document-error.ts';
import { readOptions, UsageError, usage } from './cli/options.ts';
import { run } from './cli/run.ts';
import { summarize } from './report/summary.ts';

/** The command `npm run normalize`. @returns the exit code that `usage` documents */
async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  if (!options) {
    console.log(usage);
    return 0;
  }
  const { report, changes, differing, written, rewritten } = await run(options, showProgress);
  for (const { file, line, column, severity, rule, message } of report.diagnostics)
    console.error(`${file}:${line}:${column} ${severity} ${rule} ${message}`);
  for (const line of summarize(report, changes, rewritten)) console.log(line);
  if (options.check) {
    for (const file of differing)
      console.error(`${file} is not what the sources give. Run npm run normalize.`);
  } else console.log(`${written.length} ${written.length === 1 ? 'file' : 'files'} written`);
  const failed = report.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return failed || differing.length > 0 ? 1 : 0;
}

function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(done === total ? '\r\x1b[K' : `\r\x1b[K${done} of ${total} articles`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (cause) {
  if (!isForeseen(cause)) throw cause;
  console.error(cause.message);
  process.exitCode = cause instanceof UsageError ? 2 : 1;
}

/** Whether an error says itself what is wrong, as those of the system do, which name the file. */
function isForeseen(cause: unknown): cause is Error {
  if (cause instanceof UsageError || cause instanceof DocumentError) return true;
  return cause instanceof Error && 'syscall' in cause;
}
