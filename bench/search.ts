/**
 * `npm run bench:search -- [--entries N] [--only weight,tasks,memory] [--rounds R] [--anew]`: what the search
 * field costs in the browser on the built site, or on the site of a synthetic catalogue of N entries in two languages,
 * which is built where it is not there, or anew. The longest task is the best of R rounds.
 */
import '../scripts/running/foreseen.ts';
import { parseArgs } from 'node:util';
import { serveSite } from '../scripts/budget/search-weight.ts';
import { launchChromium } from '../scripts/chromium/launch.ts';
import { site } from '../site.config.ts';
import { builtSite } from '../src/output/built-site.ts';
import { entryCount } from './catalogue/count.ts';
import { measureMemory } from './search/memory.ts';
import { sampleQueries } from './search/queries.ts';
import { buildSyntheticSite } from './search/site.ts';
import { longestTasks } from './search/tasks.ts';
import { weighQueries } from './search/weight.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string' },
    only: { type: 'string', default: 'weight,tasks,memory' },
    rounds: { type: 'string', default: '3' },
    anew: { type: 'boolean', default: false },
  },
});
const parts = values.only.split(',');
const unknown = parts.find((part) => !['weight', 'tasks', 'memory'].includes(part));
if (unknown !== undefined) throw new Error(`--only takes weight, tasks and memory, not "${unknown}".`);
const built =
  values.entries === undefined
    ? { folder: builtSite(site.out), content: site.content }
    : buildSyntheticSite(entryCount(values.entries), values.anew);
const served = await serveSite(built.folder, site.base);
const page = 'pt-br/';
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

if (parts.includes('weight')) {
  const browser = await launchChromium();
  console.log('| query | mean | most | requests at most |\n|---|---|---|---|');
  const queries = sampleQueries(built.content, 'pt-BR', 12);
  for (const { kind, mean, most, requests } of await weighQueries(browser, served, page, queries))
    console.log(`| ${kind} | ${kilobytes(mean)} | ${kilobytes(most)} | ${requests} |`);
  await browser.close();
}

if (parts.includes('tasks')) {
  console.log('\n| query | longest task | of the processor | tasks over 50 ms |\n|---|---|---|---|');
  const queries = sampleQueries(built.content, 'pt-BR', 4);
  for (const { kind, longest, long } of await longestTasks(served, page, queries, Number(values.rounds))) {
    console.log(
      `| ${kind} | ${longest.duration.toFixed(0)} ms | ${longest.processor.toFixed(0)} ms | ${long} |`,
    );
    if (long > 0) console.log(longest.parts.map((part) => `  ${part}`).join('\n'));
  }
}

if (parts.includes('memory')) {
  const queries = sampleQueries(built.content, 'pt-BR', 15);
  const { before, after, most } = await measureMemory(served, page, queries);
  console.log(
    `\nMemory of the search: ${megabytes(after - before)}, at most ${megabytes(most - before)} (the page alone: ${megabytes(before)})`,
  );
}
process.exit(0);
