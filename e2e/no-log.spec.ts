import { expect, test } from 'playwright/test';
import { logPageReady, readLog } from './log-page.ts';

/* What the log page says of what holds no log. */

test('gives no verdict on a file that it could not read', async ({ page }) => {
  await page.goto('pt-br/log/');
  await logPageReady(page);
  const bytes = Uint8Array.from({ length: 50_000 }, (_, place) => (place * 7919) % 256);
  const buffer = Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer });
  const results = page.locator('.log-results');
  await expect(results).toHaveText(/^Este arquivo não parece ser de texto\..*analise-o\.$/);
  await expect(results.getByRole('button')).toHaveCount(0);
  await expect(page.locator('[data-status]')).not.toContainText('Nenhum erro');
});

test('says the size of a short text in bytes', async ({ page }) => {
  await page.goto('es-es/log/');
  await readLog(page, 'nothing is wrong here');
  await expect(page.locator('.log-results')).toContainText(', 21 bytes, UTF-8');
});

test('asks for a text where the field has none', async ({ page }) => {
  await page.goto('pt-br/log/');
  await logPageReady(page);
  const field = page.locator('textarea');
  for (const blank of ['', ' \n']) {
    await field.fill(blank);
    await page.getByRole('button', { name: 'Analisar o texto' }).click();
    await expect(field).toBeFocused();
    await expect(page.locator('.log-results')).toHaveText('');
  }
});
