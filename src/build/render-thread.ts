import { parentPort } from 'node:worker_threads';
import { takeSnapshot } from '../catalog/snapshot.ts';
import { readContent } from '../catalog/stored.ts';
import { shareTrees } from '../catalog/trees.ts';
import { shareIndexAddress } from '../search/build/site-index.ts';
import { importPages } from './compiled.ts';
import { Parcel } from './parcel.ts';
import { mostUntaken, type RenderTask } from './render.ts';
import { renderedFiles } from './rendered-files.ts';

/** So many files, and bytes, are told of together. */
const batch = { files: 50, bytes: 1 << 20 };

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
  let parcel = new Parcel(batch.bytes);
  for await (const file of renderedFiles(await importPages(code), last)) {
    if (!parcel.add(file)) {
      await tell(parcel);
      parcel = new Parcel(Math.max(batch.bytes, Parcel.room(file.content)));
      parcel.add(file);
    } else if (parcel.files.length >= batch.files) {
      await tell(parcel);
      parcel = new Parcel(batch.bytes);
    }
  }
  if (parcel.files.length > 0) await tell(parcel);
  await tell(new Parcel(0));
}

/** Resolves when another may be told. */
async function tell({ files, transfer }: Parcel): Promise<void> {
  untaken += 1;
  parentPort?.postMessage(files, transfer);
  while (untaken >= mostUntaken)
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
}
