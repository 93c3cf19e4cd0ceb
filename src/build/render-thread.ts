import { parentPort, workerData } from 'node:worker_threads';
import { site } from '../../site.config.ts';
import { takeSnapshot } from '../catalog/snapshot.ts';
import { readContent } from '../catalog/stored.ts';
import { shareTrees } from '../catalog/trees.ts';
import { published } from '../integrations/published.ts';
import { Output } from '../output/output.ts';
import { writePages } from '../output/page-writer.ts';
import { type IndexedPage, indexedPage } from '../search/build/full-text/indexed-page.ts';
import { shareIndexAddress } from '../search/build/site-index.ts';
import { importPages } from './compiled.ts';
import type { RenderNews, RenderTask } from './render.ts';

const task: RenderTask = workerData;
const tell = (news: RenderNews) => parentPort?.postMessage(news);

takeSnapshot(readContent, task.snapshot);
shareTrees(task.trees);
shareIndexAddress(task.index);
const output = new Output(task.folder, task.previous);
const addresses = task.isWhole ? published(site) : undefined;
/** Pages that are told of together. */
const batch = 100;
let untold: IndexedPage[] = [];
const tellPages = () => {
  tell({ pages: untold });
  untold = [];
};
const counted = await writePages(await importPages(task.code), {
  ...site,
  output,
  onPage(page) {
    addresses?.see(page);
    if (task.isWhole) untold.push(indexedPage(page));
    if (untold.length === batch) tellPages();
  },
});
tellPages();
addresses?.check();
tell({ done: { files: output.files, ...counted } });
