import type { Browser } from 'playwright';

/** Lighthouse's mobile conditions as the browser applies them: what DevTools calls "Slow 4G", and a CPU a quarter as fast. */
const conditions = {
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
  cpuSlowdown: 4,
} as const;

/** What a visit with an empty cache showed, in milliseconds from its beginning. */
export interface Paint {
  first: number;
  largest: number;
  /** The start of the text that was largest. */
  text: string;
  /** The sum of all layout shifts, and what shifted. */
  shift: number;
  shifted: string;
}

/** Opens a page as a phone on a slow network does, with an empty cache, and waits until nothing more happens. */
export async function visit(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'pt-BR',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const { cpuSlowdown, ...network } = conditions;
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  await page.addInitScript(() => {
    const seen = { largest: 0, text: '', shift: 0, shifted: '' };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.largest = entry.startTime;
        const element = 'element' in entry && entry.element instanceof Element ? entry.element : null;
        seen.text = element?.textContent?.trim().slice(0, 40) ?? '';
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) seen.shift += Number(entry.value);
        const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
        for (const { node } of sources)
          seen.shifted += ` ${node instanceof Element ? node.outerHTML.slice(0, 60) : node?.textContent}`;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const paint = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    seen: 'seen' in window ? window.seen : undefined,
  }));
  await context.close();
  const seen = isSeen(paint.seen) ? paint.seen : { largest: 0, text: '', shift: 0, shifted: '' };
  return { first: paint.first, ...seen };
}

function isSeen(value: unknown): value is Omit<Paint, 'first'> {
  return (
    typeof value === 'object' && value !== null && 'largest' in value && 'text' in value && 'shift' in value
  );
}
