import { expect, test } from 'playwright/test';
import { field, results } from './search-field.ts';

/* Somebody opens, shares or comes back to results as a page. */

test.describe('the search page', () => {
  test('answers the query of its address and keeps it while typing', async ({ page }) => {
    await page.goto('pt-br/search/?q=34513');
    await expect(results(page)).toHaveAttribute('href', /\/pt-br\/errors\/34513\/$/);
    await field(page).fill('0x1FC07');
    await expect(page).toHaveURL(/\?q=0x1FC07$/);
    await expect(results(page).first()).toHaveAttribute('href', /0x1fc07/);
    await field(page).press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/pt-br\/errors\/0x1fc07\/$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('0x1FC07');
    await expect(results(page).first()).toBeVisible();
  });

  test('keeps the query when the language is switched, and remembers the choice', async ({ page }) => {
    await page.goto('pt-br/search/?q=34513');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es-es\/search\/\?q=34513$/);
    await expect(results(page)).toHaveAttribute('href', /\/es-es\/errors\/34513\/$/);
    await page.goto('./');
    await expect(page).toHaveURL(/\/es-es\/$/);
    await page.goto('pt-br/errors/403/');
    await expect(page).toHaveURL(/\/pt-br\/errors\/403\/$/);
  });
});

for (const path of ['', 'errors/403/'])
  test(`what was typed is kept when the language is switched: pt-br/${path}`, async ({ page }) => {
    await page.goto(`pt-br/${path}`);
    await field(page).fill('34513');
    await expect(results(page)).toHaveCount(1);
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(new RegExp(`/es-es/${path}\\?q=34513$`));
    await expect(field(page)).toHaveValue('34513');
    await field(page).focus();
    await expect(results(page)).toHaveAttribute('href', /\/es-es\/errors\/34513\/$/);
  });

test('the examples on the home page show what the search makes of them', async ({ page }) => {
  await page.goto('es-es/');
  const example = page.locator('.hint code').last();
  const code = (await example.textContent()) ?? '';
  await example.click();
  await expect(page.locator('input[type=search]').first()).toHaveValue(code);
  const result = page.locator('[data-search-results] a').first();
  await expect(result).toHaveAttribute('data-match', 'code');
  await expect(result).toContainText(code);
});
