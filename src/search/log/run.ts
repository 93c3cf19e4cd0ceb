import { trustedScriptUrl } from '../../browser/trusted-script-url.ts';
import type { LogJob, LogNews } from './job.ts';
import workerUrl from './worker.ts?worker&url';

const notLoaded: LogNews = { kind: 'failed', failure: 'script' };

/**
 * Reads a log in a worker; where workers are not to be had, on the page's own thread with pauses.
 *
 * @param tell is told the news in order
 * @returns ends the reading; nothing is told after that
 */
export function runLogJob(job: LogJob, tell: (news: LogNews) => void): () => void {
  let isCancelled = false;
  let worker: Worker | undefined;
  const runHere = async () => {
    const reader = await import('./perform.ts').catch(() => undefined);
    for await (const news of reader?.perform(job, nextTurn) ?? [notLoaded]) {
      if (isCancelled) return;
      tell(news);
    }
  };
  try {
    worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<LogNews>) => {
      if (isCancelled) return;
      const news = event.data;
      tell(news);
      if (news.kind === 'failed' || news.isComplete) worker?.terminate();
    });
    // A worker whose script cannot be had says so by an error without a message.
    worker.addEventListener('error', () => {
      worker?.terminate();
      if (!isCancelled) void runHere();
    });
    worker.postMessage(job);
  } catch {
    void runHere();
  }
  return () => {
    isCancelled = true;
    worker?.terminate();
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
