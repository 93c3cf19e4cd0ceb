import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright';
import { ask, completeAnswer, type ServedSite } from '../../scripts/budget/search-weight.ts';
import { launchChromium } from '../../scripts/chromium/launch.ts';
import type { Queries } from './queries.ts';

/** What a page holds, with its workers and their WebAssembly, in bytes. */
interface Memory {
  /** Before the field is touched. */
  before: number;
  /** When every query has been asked, after a collection. */
  after: number;
  /** The largest of what was measured between queries. */
  most: number;
}

/** After so many queries it is measured. */
const every = 40;

/** Asks all queries in one page and measures what it holds. */
export async function measureMemory(site: ServedSite, path: string, queries: Queries): Promise<Memory> {
  // Memory is measured only in pages that share theirs with no other origin; their workers must say so, too.
  const isolate = (_: unknown, response: ServerResponse) => {
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  };
  site.server.prependListener('request', isolate);
  const browser = await launchChromium(['--enable-blink-features=ForceEagerMeasureMemory']);
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const address = site.origin + site.base + path;
    await page.goto(address, { waitUntil: 'networkidle' });
    const before = await memoryOf(page);
    let most = before;
    const all = Object.values(queries).flat();
    for (const [place, query] of all.entries()) {
      await ask(page, query);
      await completeAnswer(page);
      await page.locator('input[type=search]').fill('');
      if (place % every === every - 1) most = Math.max(most, await memoryOf(page));
    }
    const after = await memoryOf(page);
    return { before, after, most: Math.max(most, after) };
  } finally {
    site.server.off('request', isolate);
    await browser.close();
  }
}

/** https://wicg.github.io/performance-measure-memory/ */
function memoryOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const measure: unknown = Reflect.get(performance, 'measureUserAgentSpecificMemory');
    if (typeof measure !== 'function') throw new Error('The page cannot measure its memory.');
    const { bytes } = await measure.call(performance);
    return Number(bytes);
  });
}
