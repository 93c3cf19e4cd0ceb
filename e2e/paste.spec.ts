import { expect, test } from 'playwright/test';
import { fromField, LONGEST } from '../src/search/field/lines.ts';
import { field, mail, results } from './search-field.ts';

/* Somebody pastes several lines into the search field. */

test.describe('the search field', () => {
  test('keeps the lines of a paste and hands it to the log page', async ({ page }) => {
    await page.goto('pt-br/errors/403/');
    await field(page).focus();
    await page.keyboard.insertText(mail);
    await expect(results(page).first()).toHaveAttribute('href', /\/pt-br\/errors\/34513\//);
    await expect(page.getByText('3 linhas coladas')).toBeVisible();
    await page.getByText('3 linhas coladas').click();
    await expect(page.locator('.pasted pre')).toHaveText(mail);
    await page.getByRole('link', { name: 'Analisar como log' }).click();
    await expect(page).toHaveURL(/\/pt-br\/log\/$/);
    await expect(page.locator('[data-findings=errors] .hit-code')).toHaveText('34513');
  });

  test('takes a paste of a megabyte, and hands all of it to the log page', async ({ page }) => {
    await page.goto('pt-br/errors/403/');
    const line = '2026-01-15 08:00:00 INFO 👩‍💻 مرحبا <script>alert(1)</script> ok\n';
    const text = `Falha (ID: 34513)\n${line.repeat(14_000)}`;
    await field(page).evaluate((input, pasted) => {
      input.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await expect(results(page).first()).toHaveAttribute('href', /\/errors\/34513\/$/);
    expect(fromField(await field(page).inputValue()).length).toBeLessThanOrEqual(LONGEST);
    await expect(page.getByText('A análise de log lê tudo')).toBeVisible();
    await page.getByRole('link', { name: 'Analisar como log' }).click();
    await expect(page.locator('[data-findings=errors] .hit-code')).toHaveText('34513');
  });
});
