import { parentPort, workerData } from 'node:worker_threads';
import { site } from '../../site.config.ts';
import { takeSnapshot } from '../catalog/snapshot.ts';
import { readContent } from '../catalog/stored.ts';
import { pageSteps } from '../integrations/after-build.ts';
import { runSteps, tellSteps } from '../integrations/step.ts';
import { Output } from '../output/output.ts';
import { writePages } from '../output/page-writer.ts';
import { shareIndexAddress } from '../search/build/site-index.ts';
import { importPages } from './compiled.ts';
import type { RenderNews, RenderTask } from './render.ts';

const task: RenderTask = workerData;
const tell = (news: RenderNews) => parentPort?.postMessage(news);
const logger = { info: (info: string) => tell({ info }), warn: (warn: string) => tell({ warn }) };

takeSnapshot(readContent, task.snapshot.file, task.snapshot.version);
shareIndexAddress(task.index);
const output = new Output(task.folder, task.previous);
const steps = task.isWhole ? pageSteps(site) : [];
const onPage = tellSteps(steps);
const count = await writePages(await importPages(task.code), { ...site, output, onPage });
logger.info(`${count.pages} pages, ${count.written} of them made anew`);
await runSteps(steps, { output, logger });
tell({ done: output.files });
