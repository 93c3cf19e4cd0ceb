import { parentPort } from 'node:worker_threads';
import { site } from '../../site.config.ts';
import { takeSnapshot } from '../catalog/snapshot.ts';
import { readContent } from '../catalog/stored.ts';
import { shareTrees } from '../catalog/trees.ts';
import { shareIndexAddress } from '../search/build/site-index.ts';
import { importPages } from './compiled.ts';
import { mostUntaken, type RenderedFile, type RenderNews, type RenderTask } from './render.ts';
import { renderedFiles } from './rendered-files.ts';

/** Files that are told of together. */
const batch = 50;

let untaken = 0;
let goOn = () => {};

parentPort?.once('message', (task: RenderTask) => {
  parentPort?.on('message', () => {
    untaken -= 1;
    goOn();
  });
  // A failure ends the thread, and the other one hears of it.
  void perform(task);
});

async function perform({ code, index, last, snapshot, trees }: RenderTask): Promise<void> {
  takeSnapshot(readContent, snapshot);
  shareTrees(trees);
  shareIndexAddress(index);
  let files: RenderedFile[] = [];
  for await (const file of renderedFiles(await importPages(code), last, site)) {
    files.push(file);
    if (files.length < batch) continue;
    tell(files);
    files = [];
    while (untaken >= mostUntaken)
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
  }
  if (files.length > 0) tell(files);
  tell([]);
}

function tell(news: RenderNews): void {
  untaken += 1;
  const contents = news.flatMap(({ content }) => (content ? [content.buffer] : []));
  parentPort?.postMessage(news, contents);
}
