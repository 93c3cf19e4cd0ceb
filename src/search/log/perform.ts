import { isCodeFile } from '../index/code-file.ts';
import { createFileReader, fetchIndexFile } from '../index/read.ts';
import { wordReader } from '../index/word-reader.ts';
import type { LogJob, LogNews } from './job.ts';
import { type LoadedErrors, loadKnownErrors } from './known-errors.ts';
import { readLog } from './read-log.ts';
import type { LogReport } from './report.ts';

/** Does a job, in a worker or on the page's own thread. Never throws: what fails is news, too. */
export async function* perform(
  { log, base, codeShards }: LogJob,
  pause?: () => Promise<void>,
): AsyncGenerator<LogNews> {
  let errors: LoadedErrors;
  try {
    const read = fetchIndexFile(base);
    errors = await loadKnownErrors(wordReader(read, createFileReader(read, isCodeFile), codeShards));
  } catch {
    yield { kind: 'failed', failure: 'index' };
    return;
  }
  try {
    for await (const progress of readLog(log, errors.known, pause))
      yield { kind: 'progress', ...progress, cards: cardsOf(progress.report, errors) };
  } catch (error) {
    yield { kind: 'failed', failure: { reason: error instanceof Error ? error.message : String(error) } };
  }
}

function cardsOf({ errors, bare }: LogReport, { cards }: LoadedErrors) {
  const keys = new Set([...errors, ...bare].flatMap((finding) => finding.keys));
  return [...cards].filter(([key]) => keys.has(key));
}
