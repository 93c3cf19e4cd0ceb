import { expect, test } from 'playwright/test';

test('the list narrows to a code in another notation than its own', async ({ page }) => {
  await page.goto('pt-br/errors/');
  const filter = page.getByLabel('Filtrar a lista');
  for (const [query, code] of [
    ['0x86D1', '34513'],
    ['86d1', '34513'],
    ['130055', '0x1FC07'],
  ] as const) {
    await filter.fill(query);
    await expect(page.locator('.index a:visible')).toHaveCount(1);
    await expect(page.locator('.index a:visible b')).toHaveText(code);
  }
});

test('the list narrows while somebody types, and says how much is left', async ({ page }) => {
  await page.goto('pt-br/errors/');
  const filter = page.getByLabel('Filtrar a lista');
  const all = await page.locator('.index a:visible').count();
  await filter.pressSequentially('credenciais');
  await expect(page.locator('#filter-count')).toHaveText(/^\d+ erros? na lista$/);
  await expect.poll(() => page.locator('.index a:visible').count()).toBeLessThan(all);
  await expect(page.locator('.index a:visible', { hasText: '34513' })).toHaveCount(1);
  await filter.fill('sem-tal-palavra');
  await expect(page.locator('#filter-count')).toHaveText('Nenhum erro contém “sem-tal-palavra”.');
  await filter.press('Escape');
  await expect(page.locator('.index a:visible')).toHaveCount(all);
});
