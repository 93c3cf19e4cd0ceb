import { expect, test } from 'playwright/test';

test.describe('where the languages count other causes', () => {
  test('the switch leads to where they begin, not to another cause', async ({ page }) => {
    await page.goto('pt-br/errors/34513/#cause-2');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es-es\/errors\/34513\/#causes$/);
    await expect(page.locator('#causes')).toHaveText(/Causas posibles/);
    await expect(page.locator('#causes')).toBeInViewport();
  });

  test('nor does it lead to a step of another cause', async ({ page }) => {
    await page.goto('pt-br/errors/34513/#cause-2-step-1');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es-es\/errors\/34513\/#causes$/);
  });

  test('any other anchor is kept', async ({ page }) => {
    await page.goto('pt-br/errors/34513/#verifying-proxy-settings-for-windows');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/#verifying-proxy-settings-for-windows$/);
  });

  test('so does the short link, which does not say who counted', async ({ page }) => {
    await page.goto('e/34513/#cause-2');
    await expect(page).toHaveURL(/\/pt-br\/errors\/34513\/#causes$/);
  });

  test('a result for a cause of the other language leads to the page', async ({ page }) => {
    await page.goto('pt-br/search/?q=El+agente+de+MARS+no+puede+descargar+archivos+en+el+directorio+TEMP');
    const first = page.locator('[data-search-results] a').first();
    await expect(first).toHaveAttribute('href', /\/pt-br\/errors\/34513\/$/);
  });
});

test('where they count the same causes, the switch and the short link keep the cause', async ({ page }) => {
  await page.goto('pt-br/errors/34506/#cause-2');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es-es\/errors\/34506\/#cause-2$/);
  await page.goto('e/34506/#cause-2');
  await expect(page).toHaveURL(/\/es-es\/errors\/34506\/#cause-2$/);
});

test('on a page that shows the text of the other language, too', async ({ page }) => {
  await page.goto('es-es/errors/sallowdiskspace/#sallowdiskspace');
  await page.getByRole('link', { name: 'Português' }).click();
  await expect(page).toHaveURL(/\/pt-br\/errors\/sallowdiskspace\/#sallowdiskspace$/);
});
