import type { Page } from 'playwright';
import { ask, completeAnswer, type ServedSite } from '../../scripts/budget/search-weight.ts';
import { launchChromium } from '../../scripts/chromium/launch.ts';
import type { Queries } from './queries.ts';
import { type Task, tasksOf } from './trace.ts';

/** How much slower than this machine the page's processor is made: a phone's. */
const slowdown = 4;
/** Milliseconds between keys. */
const typing = 40;

/** The longest task that the queries of one kind make. */
interface KindTask {
  kind: string;
  /** The longest task of the best round. */
  longest: Task;
  /** In how many tasks of that round more than 50 milliseconds of processor went. */
  long: number;
}

/**
 * Asks the queries of each kind in a page that is made four times slower, key by key or, for logs, at once, and finds
 * the longest task of its main thread, from the first touch of the field on. Of several rounds the best counts: on a
 * machine that does other things, too, a task may wait.
 */
export async function longestTasks(
  site: ServedSite,
  page: string,
  queries: Queries,
  rounds: number,
): Promise<KindTask[]> {
  const found: KindTask[] = [];
  for (const [kind, list] of Object.entries(queries)) {
    let best: KindTask | undefined;
    for (let round = 0; round < rounds; round += 1) {
      const tasks = await tasksOfRound(site, page, list, kind === 'logs');
      const [longest] = tasks;
      if (longest && (!best || longest.processor < best.longest.processor))
        best = { kind, longest, long: tasks.filter(({ processor }) => processor > 50).length };
    }
    if (best) found.push(best);
  }
  return found;
}

async function tasksOfRound(
  site: ServedSite,
  path: string,
  queries: readonly string[],
  atOnce: boolean,
): Promise<Task[]> {
  const browser = await launchChromium();
  try {
    const viewport = { width: 390, height: 844 };
    const context = await browser.newContext({ serviceWorkers: 'block', viewport });
    const page = await context.newPage();
    await page.goto(site.origin + site.base + path, { waitUntil: 'networkidle' });
    // What Playwright brings into a page for its first look at it is no work of the page's.
    await page.locator('main').waitFor();
    await page.waitForFunction(() => true);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await browser.startTracing(page, {
      categories: [
        'toplevel',
        'devtools.timeline',
        'v8',
        'v8.execute',
        'blink',
        'loading',
        'disabled-by-default-devtools.timeline',
      ],
    });
    for (const query of queries) await askOne(page, query, atOnce);
    return tasksOf((await browser.stopTracing()).toString());
  } finally {
    await browser.close();
  }
}

async function askOne(page: Page, query: string, atOnce: boolean): Promise<void> {
  const field = page.locator('input[type=search]');
  await field.focus();
  if (atOnce) await ask(page, query);
  else await page.keyboard.type(query, { delay: typing });
  await completeAnswer(page);
  await field.fill('');
}
