import { parentPort } from 'node:worker_threads';
import { takeSnapshot } from '../../content/snapshot.ts';
import { readContent } from '../../content/stored.ts';
import { shareTrees } from '../../content/trees.ts';
import { shareCodeShards } from '../../indexing/shared-shards.ts';
import { type CompiledModule, type CompiledPage, importCompiled } from '../compile/compiled.ts';
import { Parcel } from './parcel.ts';
import { mostUntaken, type RenderMessage, type RenderTask } from './render.ts';
import { renderedFiles } from './rendered-files.ts';

/** So many files, and bytes, are told of together. */
const batch = { files: 50, bytes: 1 << 20 };

let untaken = 0;
let goOn = () => {};

const compiled = Promise.withResolvers<CompiledModule>();
let pages: Promise<CompiledPage[]>;

// A failure ends the thread, and the other one hears of it.
parentPort?.on('message', (message: RenderMessage) => {
  if (message === 'taken') {
    untaken -= 1;
    goOn();
  } else if ('code' in message) compiled.resolve(importCompiled(message.code));
  else if ('content' in message) {
    const { snapshot, trees, codeShards } = message.content;
    shareTrees(trees);
    shareCodeShards(codeShards);
    // Not before: by then Astro's process has ended, which holds half a gigabyte.
    pages = compiled.promise.then(({ compiledPages }) => {
      takeSnapshot(readContent, snapshot);
      return compiledPages();
    });
  } else void perform(message.task);
});

async function perform({ last }: RenderTask): Promise<void> {
  let parcel = new Parcel(batch.bytes);
  for await (const file of renderedFiles(await pages, last)) {
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
