import { Worker } from 'node:worker_threads';
import type { Snapshot } from '../../content/snapshot.ts';
import type { Trees } from '../../content/trees.ts';

/** What that thread is given of the site, to find out which pages there are. */
interface RenderContent {
  snapshot: Snapshot;
  /** The texts that this build has read. */
  trees: Trees;
  /** Into how many files the search's codes are cut, which pages name. */
  codeShards: number;
}

/** What that thread is given. */
export interface RenderTask {
  /** The files that the last build left, each with the digest of all that it was made from. */
  last: ReadonlyMap<string, string>;
}

/** What that thread is told, in any order but its task last; then, of what it tells, that it was taken in. */
export type RenderMessage = { code: string } | { content: RenderContent } | { task: RenderTask } | 'taken';

/** A page or an endpoint, as that thread has rendered it. */
export interface RenderedFile {
  /** The file, relative to the site's folder: `pt-br/errors/34513/index.html`. */
  file: string;
  isPage: boolean;
  /** The digest of all that it is made from; empty where that is not known. */
  inputs: string;
  /** Undefined where the last build made it from the same. */
  content: Uint8Array<ArrayBuffer> | undefined;
}

/** What that thread tells: some files, in order; none at the end. */
type RenderNews = RenderedFile[];

/** So many messages may wait to be taken in: what is rendered waits in memory. */
export const mostUntaken = 8;

/** The thread that renders the pages, which leaves this one to all that is made of them and beside them. */
export interface Renderer {
  /** @param code the folder of what Astro compiled */
  load(code: string): void;
  read(content: RenderContent): void;
  /**
   * Renders the pages.
   *
   * @param take is given every page and endpoint: those of a language one after the other in the order of their
   *   files, the others last
   */
  render(task: RenderTask, take: (file: RenderedFile) => void): Promise<void>;
  /** Ends the thread, whatever it does. */
  end(): void;
}

/**
 * What a page leaves behind is soon of no use, so that a smaller space for it does as well: a tenth of the build's
 * memory.
 */
const youngMegabytes = 36;

/** Starts the thread; it gets ready while its task is prepared. */
export function startRenderer(): Renderer {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const failure = new Promise<never>((_, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The thread that renders the pages ended early.')));
  });
  // Whoever has pages rendered hears of it.
  failure.catch(() => {});
  const tell = (message: RenderMessage) => worker.postMessage(message);
  return {
    load: (code) => tell({ code }),
    read: (content) => tell({ content }),
    render(task, take) {
      tell({ task });
      const rendered = new Promise<void>((resolve, reject) => {
        worker.on('message', (files: RenderNews) => {
          try {
            for (const file of files) take(file);
          } catch (error) {
            reject(error);
          }
          tell('taken');
          if (files.length === 0) resolve();
        });
      });
      return Promise.race([rendered, failure]);
    },
    end: () => void worker.terminate(),
  };
}
