import { expect, test } from 'playwright/test';
import { field } from './search-field.ts';

test.use({ javaScriptEnabled: false });

test('an entry can be read and followed, and shows no control that does nothing', async ({ page }) => {
  await page.goto('pt-br/errors/34513/');
  await expect(page.locator('section.cause')).toHaveCount(3);
  for (const cause of await page.locator('section.cause').all()) await expect(cause).toBeVisible();
  await expect(page.locator('main button:visible')).toHaveCount(0);
  await page.locator('.contents a').nth(1).click();
  await expect(page.locator('#cause-2')).toBeInViewport();
  await page.getByText('A mesma mensagem em outro idioma').click();
  await expect(page.locator('.others blockquote')).toBeVisible();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es-es\/errors\/34513\/$/);
});

test('no setting that needs scripts is offered', async ({ page }) => {
  await page.goto('pt-br/about/');
  await expect(page.getByRole('heading', { name: 'Usar sem conexão' })).toBeVisible();
  await expect(page.getByText('A tecla / leva')).toBeHidden();
});

test('every entry can be reached from the home page and the list', async ({ page }) => {
  await page.goto('es-es/');
  const onHome = await page.locator('.index a').count();
  await page.getByRole('link', { name: 'Ver la lista completa' }).click();
  await expect(page.locator('.index a')).toHaveCount(onHome);
  await page.locator('.index a', { hasText: '34506' }).click();
  await expect(page.locator('h1')).toContainText('frase de contraseña');
});

test('the search field is a form whose page says what to do and leads to the list', async ({ page }) => {
  await page.goto('es-es/errors/403/');
  await field(page).fill('34513');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/es-es\/search\/\?q=34513$/);
  await expect(page.locator('.hint')).toBeHidden();
  await page.getByRole('link', { name: 'Lista completa de errores' }).click();
  await expect(page).toHaveURL(/\/es-es\/errors\/$/);
});

test('the root, short links and bad addresses are plain links', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Português' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Español' })).toBeVisible();
  await page.goto('e/407/');
  await expect(page.locator('a[hreflang]')).toHaveCount(2);
  await page.goto('pt-br/errors/zzz/');
  await expect(page.getByRole('link', { name: 'Ver todos os erros' })).toBeVisible();
});
