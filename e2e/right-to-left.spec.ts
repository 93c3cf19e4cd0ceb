import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { logText, readLog } from './log-page.ts';
import { field, results } from './search-field.ts';

/** Turns a page around before it is laid out, as a language that is written from the right would. */
async function turnAround(page: Page): Promise<void> {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', 'rtl')),
  );
}

const style = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

for (const width of [360, 1366]) {
  test.describe(`a page written from right to left, ${width} px`, () => {
    test.use({ viewport: { width, height: 768 } });
    test.beforeEach(async ({ page }) => turnAround(page));

    test('is mirrored, its ornaments, too, and fits', async ({ page }) => {
      await page.goto('pt-br/errors/34513/#cause-2');
      const heading = await page.locator('#cause-2').boundingBox();
      const link = await page.locator('.cause:has(#cause-2) .permalink').boundingBox();
      expect(link?.x).toBeLessThanOrEqual(heading?.x ?? 0);
      expect(await style(page, '.cause:has(#cause-2)', 'background-image')).toContain('to left');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.goto('pt-br/');
      await field(page).focus();
      expect(await style(page, 'input[type=search]', 'mask-image')).toContain('to left');
    });

    test('keeps commands and lines of a log as they are written', async ({ page }) => {
      await page.goto('es-es/guides/troubleshoot-cache-problems/');
      expect(await style(page, '.command pre', 'direction')).toBe('ltr');
      await page.goto('pt-br/log/');
      await readLog(page, logText);
      await expect(page.locator('.finding pre').first()).toBeVisible();
      expect(await style(page, '.finding pre', 'direction')).toBe('ltr');
    });

    test('says in its own order which code is unknown, and what was typed in that of the text', async ({
      page,
    }) => {
      await page.goto('pt-br/search/?q=0xDEADBEEF');
      await expect(page.locator('[data-no-match] pre')).toHaveCSS('unicode-bidi', 'plaintext');
      await expect(field(page)).toHaveCSS('unicode-bidi', 'plaintext');
    });

    test('has the answers of its search below the field', async ({ page }) => {
      await page.goto('pt-br/errors/403/');
      await field(page).fill('34513');
      await expect(results(page).first()).toBeVisible();
      const panel = await page.locator('.panel').boundingBox();
      expect(panel?.x).toBeGreaterThanOrEqual(0);
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width);
    });
  });
}
