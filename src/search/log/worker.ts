import type { LogJob } from './job.ts';
import { perform } from './perform.ts';

/* The log page's worker: one job, then it is ended. */
self.addEventListener('message', async (event: MessageEvent<LogJob>) => {
  for await (const news of perform(event.data)) self.postMessage(news);
});
