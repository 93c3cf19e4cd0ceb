import { isText } from './is-text.ts';
import type { KnownErrors } from './known.ts';
import { LogReader } from './reader.ts';
import type { LogReport } from './report.ts';

/** How far a log is read. */
export interface LogProgress {
  report: LogReport;
  /** From 0 to 1. */
  share: number;
  isComplete: boolean;
  /** False where the file is none that can be read as text: an archive, a picture. */
  isText: boolean;
}

/** How often the progress is told, in milliseconds. */
const INTERVAL = 250;

/**
 * Reads a log as a stream, piece by piece.
 *
 * @param pause waited for after every piece, so that whoever reads on a page's own thread can let it breathe
 * @returns what was found so far, now and then, and at last everything
 */
export async function* readLog(
  log: Blob,
  known: KnownErrors,
  pause?: () => Promise<void>,
): AsyncGenerator<LogProgress> {
  const reader = new LogReader(known);
  const stream = log.stream().getReader();
  let told = performance.now();
  let looksRight: boolean | undefined;
  for (;;) {
    const { done, value } = await stream.read();
    if (done) break;
    looksRight ??= isText(value);
    reader.push(value);
    await pause?.();
    if (performance.now() - told < INTERVAL) continue;
    told = performance.now();
    const share = reader.report.bytes / log.size;
    yield { report: reader.report, share, isComplete: false, isText: looksRight };
  }
  reader.end();
  yield { report: reader.report, share: 1, isComplete: true, isText: looksRight ?? true };
}
