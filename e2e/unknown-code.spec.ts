import { expect, test } from 'playwright/test';
import { field, said } from './search-field.ts';

/* Somebody asks for what is not documented here. */

test.describe('the search field', () => {
  for (const [query, sentence] of [
    ['99999', 'O código 99999 não está documentado aqui.'],
    ['34513 99999', 'O código 99999 não está documentado aqui. 1 resultado'],
    ['zzzz qqqq', 'Nada aqui corresponde a esta busca.'],
    ['l00050', 'Nenhum código aqui se escreve assim. Lido como 100050: 1 resultado'],
    ['SalBitmapEror', 'Nenhum código aqui se escreve assim. Lido como SalBitmapError: 1 resultado'],
  ] as const) {
    test(`says to a screen reader what is not documented: ${query}`, async ({ page }) => {
      await page.goto('pt-br/');
      await field(page).fill(query);
      await expect(said(page)).toHaveText(sentence);
    });
  }

  test('says how it read what only looks like a code, and leads there', async ({ page }) => {
    await page.goto('es-es/');
    await field(page).fill('Ox1FC07');
    const first = page.locator('[data-search-results] a').first();
    await expect(page.locator('[data-no-match]')).toHaveText(
      'Aquí ningún código se escribe así. Leído como 0x1FC07:',
    );
    await expect(first).toContainText('Ox1FC07 → 0x1FC07');
    await expect(page.locator('[data-match=code]')).toHaveCount(0);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/errors\/0x1fc07\/$/);
  });

  test('reports no name as missing that was read as one that is documented', async ({ page }) => {
    await page.goto('es-es/');
    const note = page.locator('[data-no-match]');
    await field(page).fill('SalBitmapEror');
    await expect(note).toHaveText('Aquí ningún código se escribe así. Leído como SalBitmapError:');
    await field(page).fill('SalBitmapEror 99999');
    await expect(note).toContainText('El código 99999 no está documentado aquí.');
    await expect(note.locator('pre')).toHaveText(/^Falta en el índice de errores: 99999 /);
  });

  test('keeps the ways on below the results apart', async ({ page }) => {
    await page.goto('pt-br/');
    await field(page).fill('l00050');
    const links = page.locator('.panel-foot a');
    await expect(links).toHaveCount(2);
    const [list, search] = [await links.nth(0).boundingBox(), await links.nth(1).boundingBox()];
    expect((search?.x ?? 0) - (list?.x ?? 0) - (list?.width ?? 0)).toBeGreaterThan(12);
  });

  test('names an unknown code in its other notations only', async ({ page }) => {
    await page.goto('pt-br/');
    const notations = page.locator('[data-notations]');
    for (const [query, others] of [
      ['99999', 'Em hexadecimal: 0x1869F'],
      ['0x1869f', 'Em decimal: 99999'],
      ['-2147024000', 'Em decimal: 2147943296 · Em hexadecimal: 0x80070380'],
      ['99999 88888', 'Em hexadecimal: 0x1869F'],
    ] as const) {
      await field(page).fill(query);
      await expect(notations.first()).toHaveText(others);
    }
    await expect(page.locator('[data-no-match] pre')).toContainText('Faltam no índice de erros: 99999');
  });

  test('says that a code is not documented, in both notations, with a text to report it', async ({
    page,
  }) => {
    await page.goto('pt-br/');
    await field(page).fill('0x80070643');
    const block = page.locator('[data-no-match]');
    await expect(block).toContainText('2147944003');
    await expect(block).toContainText('0x80070643');
    await expect(block.locator('pre')).toContainText('Falta no índice de erros: 0x80070643 (2147944003)\n');
    await expect(page.locator('[data-match=code]')).toHaveCount(0);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/pt-br\/$/);
  });

  test('of many codes that are not documented, names but some in full', async ({ page }) => {
    await page.goto('pt-br/');
    const many = Array.from({ length: 60 }, (_, index) => `0x8007${5000 + index}`);
    await field(page).fill(many.join(' '));
    const block = page.locator('[data-no-match]');
    await expect(block.locator('b')).toHaveCount(3);
    await expect(block).toContainText(`${many[4]} · ${many[5]}`);
    await expect(block.locator('> p').last()).toContainText('…');
  });

  for (const query of ['0xDEADBEEF', 'zzzqqq xyzzy'])
    test(`leads from the field of a page to the list: ${query}`, async ({ page }) => {
      await page.goto('pt-br/errors/34513/');
      await field(page).fill(query);
      await expect(page.locator('[data-no-match]')).toBeVisible();
      await page.locator('.panel').getByRole('link', { name: 'Lista completa de erros' }).click();
      await expect(page).toHaveURL(/\/pt-br\/errors\/$/);
    });

  test('leads from a search without an answer to the list', async ({ page }) => {
    await page.goto('pt-br/search/?q=0xDEADBEEF');
    await expect(page.locator('[data-no-match]')).toBeVisible();
    await page.locator('main .panel').getByRole('link', { name: 'Lista completa de erros' }).click();
    await expect(page).toHaveURL(/\/pt-br\/errors\/$/);
  });
});
