import type { Page } from 'playwright/test';

/** Notes every layout shift from before the page loads on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shifts that were noted so far, each by its score. */
export const shiftsOf = (page: Page) =>
  page.evaluate(() => ('shifts' in window ? window.shifts : 'no observer'));
