import type { Page } from 'playwright/test';

/**
 * Notes every layout shift from before the page loads on. A space at which the network cut a line is given another
 * place when the rest of the line comes; as nobody sees that, it is none.
 */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    const isSpace = (source: unknown) =>
      typeof source === 'object' &&
      source !== null &&
      'node' in source &&
      source.node instanceof Text &&
      source.node.data.trim() === '';
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown[] = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
        const isSeen = sources.length === 0 || !sources.every(isSpace);
        if ('value' in entry && isSeen) shifts.push(Number(entry.value));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shifts that were noted so far, each by its score. */
export const shiftsOf = (page: Page) =>
  page.evaluate(() => ('shifts' in window ? window.shifts : 'no observer'));
