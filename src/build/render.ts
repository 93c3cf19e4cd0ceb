import { Worker } from 'node:worker_threads';
import type { StepLogger } from '../integrations/step.ts';
import type { Manifest } from '../output/manifest.ts';

/** What the thread that renders the pages is given. */
export interface RenderTask {
  /** The folder of what Astro compiled. */
  code: string;
  /** The folder of the built site. */
  folder: string;
  /** What the last build left there. */
  previous: Manifest;
  /** The address of the search index, which pages name. */
  index: string;
  snapshot: { file: string; version: string };
  /** Whether this build makes what is made from all pages. */
  isWhole: boolean;
}

/** What that thread tells. */
export type RenderNews = { done: Manifest } | { info: string } | { warn: string };

/**
 * Renders the pages in a thread of its own, which leaves this one to what is made beside them.
 *
 * @returns the files that stand then: the pages, and what was made from them
 */
export function render(task: RenderTask, logger: StepLogger): Promise<Manifest> {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The thread that renders the pages ended early.')));
    worker.on('message', (news: RenderNews) => {
      if ('info' in news) logger.info(news.info);
      else if ('warn' in news) logger.warn(news.warn);
      else resolve(news.done);
    });
  });
}
