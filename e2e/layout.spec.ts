import { expect, type Page, test } from 'playwright/test';
import { answeringPages, pages } from './pages.ts';

/** How far the page can be scrolled sideways, in CSS pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of [...pages, ...answeringPages]) {
  test(`${path} fits phones, tablets and desktops, and 200 % zoom`, async ({ page }) => {
    for (const width of [320, 640, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

for (const path of pages) {
  test(`${path}: nothing moves while it loads, and targets are large enough`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => ('shifts' in window ? window.shifts : 'no observer'))).toEqual([]);
    const small = await page.locator('a, button, input, summary').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const inSentence = getComputedStyle(element).display === 'inline';
        if (width === 0 || inSentence || !element.checkVisibility({ visibilityProperty: true })) return [];
        if (element.closest('.hidden-visually')) return [];
        return width < 24 || height < 24 ? [`${element.outerHTML.slice(0, 80)}: ${width} × ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });
}

test('on a phone, code, title, message and the first cause are above the fold', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('pt-br/errors/34513/');
  for (const selector of ['.code', 'h1', '.said', '#cause-1'])
    await expect(page.locator(selector).first()).toBeInViewport({ ratio: 1 });
});

test('forced colours keep ticks and buttons visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('pt-br/errors/34513/');
  const box = page.locator('.tick').first();
  await box.check();
  const { border, ground } = await box.evaluate((element) => {
    const style = getComputedStyle(element);
    return { border: style.borderTopWidth, ground: style.backgroundColor };
  });
  expect(Number.parseFloat(border)).toBeGreaterThan(0);
  expect(ground).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
});
