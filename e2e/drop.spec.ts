import { expect, type Page, test } from 'playwright/test';
import { logPageReady, logText } from './log-page.ts';

/** Drops a file on a part of the page. Whether the browser may open it in the page's place is returned. */
async function drop(page: Page, selector: string, text: string): Promise<boolean> {
  return page.locator(selector).evaluate((target, content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'cb.log', { type: 'text/plain' }));
    const event = (type: string) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    return [target.dispatchEvent(event('dragover')), target.dispatchEvent(event('drop'))].includes(true);
  }, text);
}

const codes = (page: Page) => page.locator('[data-findings=errors] .hit-code');

for (const [path, selector] of [
  ['pt-br/', 'input[type=search]'],
  ['pt-br/errors/34513/', 'main'],
] as const)
  test(`a file that is dropped on ${path} is read as a log`, async ({ page }) => {
    await page.goto(path);
    expect(await drop(page, selector, logText)).toBe(false);
    await expect(page).toHaveURL(/\/pt-br\/log\/$/);
    await expect(codes(page)).toHaveText(['403', 'SalLowDiskSpace']);
    await expect(page.locator('.log-results')).toContainText('cb.log: 5 linhas');
    // It waited for this page, and for one visit of it.
    await page.goto('es-es/log/');
    await logPageReady(page);
    await expect(page.locator('.log-results')).toBeEmpty();
  });

test('a file that cannot be kept leads to the log page all the same', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'indexedDB'));
  await page.goto('es-es/');
  expect(await drop(page, 'main', logText)).toBe(false);
  await expect(page).toHaveURL(/\/es-es\/log\/$/);
  await logPageReady(page);
  await expect(page.locator('.log-results')).toBeEmpty();
});

test('a picture of the page that is dragged about is no log', async ({ page }) => {
  await page.goto('pt-br/');
  const isLeft = await page.locator('main').evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['<svg/>'], '34513.svg', { type: 'image/svg+xml' }));
    dataTransfer.setData('text/html', '<img src="34513.svg">');
    return target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(isLeft).toBe(true);
});

test('text that is dropped on the field is the browser’s to put in', async ({ page }) => {
  await page.goto('pt-br/');
  const isLeft = await page.locator('input[type=search]').evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', '34513');
    return target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(isLeft).toBe(true);
});
