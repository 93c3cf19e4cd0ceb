import { expect, test } from 'playwright/test';
import { holdBack } from './hold-back.ts';
import { field, results } from './search-field.ts';

/* Somebody reaches the search field and its results by the keyboard. */

test.describe('the search field', () => {
  test('takes the focus by / and by Ctrl K, but lets / be typed', async ({ page }) => {
    await page.goto('pt-br/errors/34513/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
    await field(page).blur();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });

  test('leaves the key / alone where it is switched off, in this browser, and Ctrl K works on', async ({
    page,
  }) => {
    await page.goto('pt-br/about/');
    const setting = page.getByRole('checkbox', { name: 'A tecla / leva ao campo de busca' });
    await expect(setting).toBeChecked();
    await setting.uncheck();
    await page.keyboard.press('/');
    await expect(setting).toBeFocused();
    await page.goto('es-es/errors/34513/');
    await expect(page.locator('.find kbd')).toBeHidden();
    await page.keyboard.press('/');
    await expect(field(page)).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.goto('es-es/about/');
    await page.getByRole('checkbox', { name: 'La tecla / lleva al campo de búsqueda' }).check();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(page.locator('.find kbd')).toBeVisible();
  });

  test('is a combobox that the keyboard moves through', async ({ page }) => {
    await page.goto('pt-br/');
    await field(page).fill('credenciais do cofre');
    await expect(results(page).nth(1)).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await field(page).press('ArrowDown');
    const first = results(page).first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await first.getAttribute('id')) ?? 'none',
    );
    await field(page).press('End');
    await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await field(page).press('Home');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await field(page).press('ArrowUp');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await field(page).press('Escape');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toHaveValue('credenciais do cofre');
    await field(page).press('Escape');
    await expect(field(page)).toHaveValue('');
  });

  test('selects the first result once it is there, where the arrow came before it', async ({ page }) => {
    const release = await holdBack(page, '**/index/codes/**');
    await page.goto('pt-br/');
    await field(page).fill('34513');
    await field(page).press('ArrowDown');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    release();
    await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/errors\/34513\/$/);
  });

  test('selects nothing where Escape took the arrow back before the answer', async ({ page }) => {
    const release = await holdBack(page, '**/index/codes/**');
    await page.goto('pt-br/');
    await field(page).fill('34513');
    await field(page).press('ArrowDown');
    await field(page).press('Escape');
    await field(page).fill('34506');
    release();
    await expect(results(page).first()).toHaveAttribute('aria-selected', 'false');
  });
});
