import { Worker } from 'node:worker_threads';
import type { Snapshot } from '../catalog/snapshot.ts';
import type { Trees } from '../catalog/trees.ts';
import type { Manifest } from '../output/manifest.ts';
import type { IndexedPage } from '../search/build/full-text/indexed-page.ts';

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
  snapshot: Snapshot;
  /** The texts that this build has read. */
  trees: Trees;
  /** Whether this build makes all pages. */
  isWhole: boolean;
}

/** What that thread tells: the pages that stand, in order; at the end, all files that it wrote or kept. */
export type RenderNews = { pages: IndexedPage[] } | { done: Rendered };

export interface Rendered {
  files: Manifest;
  /** How many pages there are, and how many files were written anew. */
  pages: number;
  written: number;
}

/**
 * Renders the pages in a thread of its own, which leaves this one to what is made beside them.
 *
 * @param onPages is told of the pages that stand, in order
 */
export function render(
  task: RenderTask,
  onPages: (pages: readonly IndexedPage[]) => void,
): Promise<Rendered> {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The thread that renders the pages ended early.')));
    worker.on('message', (news: RenderNews) => {
      if ('pages' in news) onPages(news.pages);
      else resolve(news.done);
    });
  });
}
