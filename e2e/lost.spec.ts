import { expect, type Page, test } from 'playwright/test';
import { wordsOf } from '../src/i18n/words.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

const offered = (page: Page) => page.locator('[data-found] a');

test.describe('a bad address', () => {
  for (const [address, path] of [
    ['pt-br/errors/SalLowDiskSpace).', '/pt-br/errors/sallowdiskspace/'],
    ['pt-br/errors/0x86d1', '/pt-br/errors/34513/'],
    ['es-es/errors/407/', '/es-es/errors/100050/'],
    ['pt-br/guides/invalid-vault-credentials-provided/', '/pt-br/errors/34513/'],
    ['es-es/nada/#invalid-vault-credentials-provided', '/es-es/errors/34513/'],
  ]) {
    test(`offers what it may have meant: ${address}`, async ({ page }) => {
      const response = await page.goto(address ?? '');
      expect(response?.status()).toBe(404);
      await expect(offered(page).first()).toHaveAttribute('href', new RegExp(`${path}(#.*)?$`));
    });
  }

  test('is answered in the language of its path, with a field that works', async ({ page }) => {
    await page.goto('es-es/errors/zzzz/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-ES');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Página no encontrada');
    await expect(page).toHaveTitle(/^Página no encontrada · /);
    await expect(page.getByText('Nada en la dirección corresponde')).toBeVisible();
    await page.locator('input[type=search]').fill('34513');
    await expect(page.locator('[data-search-results] a')).toHaveAttribute(
      'href',
      /\/es-es\/errors\/34513\/$/,
    );
    await page.goto('pt-br/errors/zzzz/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Página não encontrada');
  });

  test('is asked again in the language that is switched to', async ({ page }) => {
    await page.goto('pt-br/errors/407/#cause-1');
    await expect(offered(page).first()).toBeVisible();
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es-es\/errors\/407\/#cause-1$/);
    await expect(offered(page).first()).toHaveAttribute('href', /\/es-es\/errors\/100050\//);
    await page.goto('pt-br/nada/');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es-es\/nada\/$/);
  });

  for (const [address, said] of [
    ['pt-br/errors/99999/', 'O código 99999 não está documentado aqui. Em hexadecimal: 0x1869F'],
    ['es/errors/-2147024000/', 'El código -2147024000 no está documentado aquí. En decimal: 2147943296'],
  ] as const) {
    test(`says of a code that it is not documented: ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('[data-found]')).toContainText(said);
      await expect(page.locator('[data-found] [data-copy]')).toBeVisible();
      await expect(offered(page)).toHaveCount(0);
    });
  }

  test('says nothing of a known error where the index cannot be had', async ({ page }) => {
    await page.route('**/index/**', (route) => route.abort());
    await page.goto('es-es/errors/0x86D1/');
    await expect(page.locator('[data-found]')).toHaveText(wordsOf('es-ES').search.noIndex);
  });

  test('offers it before the links to everything', async ({ page }) => {
    await watchShifts(page);
    await page.goto('es/errors/34513');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-ES');
    await expect(page.locator('main a').first()).toHaveAttribute('href', /\/es-es\/errors\/34513\/$/);
    expect(await shiftsOf(page)).toEqual([]);
  });
});

test.describe('a page without a language', () => {
  for (const [locale, segment] of [
    ['pt-PT', 'pt-br'],
    ['es-MX', 'es-es'],
  ]) {
    test(`goes on in the browser’s language: ${locale}`, async ({ browser }) => {
      const context = await browser.newContext({ locale: locale ?? '' });
      const page = await context.newPage();
      await page.goto('./?q=34513');
      await expect(page).toHaveURL(new RegExp(`/${segment}/\\?q=34513$`));
      await expect(page.locator('[data-search-results] a')).toHaveAttribute('href', /34513\/$/);
      await page.goto('e/407/#cause-1');
      await expect(page).toHaveURL(new RegExp(`/${segment}/errors/100050/#cause-1$`));
      await context.close();
    });
  }
});
