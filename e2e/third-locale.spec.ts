import { expect } from 'playwright/test';
import { run } from './built-site.ts';
import { test } from './third-locale.ts';

const locales = ['pt-BR', 'es-ES', 'fr-FR'];

test('a third language has its pages, in its own words', async ({ page }) => {
  for (const path of ['', 'errors/', 'guides/', 'about/', 'search/', 'log/', 'print/', 'errors/34506/']) {
    const response = await page.goto(`fr-fr/${path}`);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr-FR');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  }
  await expect(page.locator('article')).toContainText('La phrase secrète de chiffrement');
  await expect(page.locator('#cause-1')).toContainText('Le dossier temporaire se trouve sur un volume');
  await expect(page.getByRole('button', { name: 'Copier le message' }).first()).toBeVisible();
});

test('what does not exist in it is shown in another language, with a notice in its words', async ({
  page,
}) => {
  await page.goto('fr-fr/errors/34513/');
  await expect(page.locator('article')).toHaveAttribute('lang', 'pt-BR');
  await expect(page.getByText('Voici le texte en portugais')).toHaveAttribute('lang', 'fr-FR');
});

test('the switch leads from every language to the same entry in every other', async ({ page }) => {
  for (const from of locales)
    for (const to of locales.filter((locale) => locale !== from)) {
      await page.goto(`${from.toLowerCase()}/errors/34506/`);
      await page.locator(`.langs a[hreflang="${to}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${to.toLowerCase()}/errors/34506/$`));
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      await expect(page.locator(`link[hreflang="${from}"]`)).toHaveCount(1);
    }
  await page.goto('pt-br/');
  await expect(page.getByRole('link', { name: 'Français' })).toBeVisible();
});

test('the search finds codes, messages and words in it', async ({ page }) => {
  await page.goto('fr-fr/');
  const field = page.locator('input[type=search]');
  const best = page.locator('[data-search-results] a').first();
  for (const [query, match] of [
    ['0x86CA', 'code'],
    ['la phrase secrète de chiffrement stockée sur cet ordinateur', 'message'],
    ['déplacez espace libre suffisant', 'text'],
  ] as const) {
    await field.fill(query);
    await expect(best).toHaveAttribute('data-match', match);
    await expect(best).toHaveAttribute('href', /\/fr-fr\/errors\/34506\//);
  }
});

test('the short link and unknown addresses speak it to whoever reads it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'fr-CA', baseURL });
  const page = await context.newPage();
  await page.goto('e/34506/');
  await expect(page).toHaveURL(/\/fr-fr\/errors\/34506\/$/);
  await page.goto('fr-fr/no-such-page/');
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
  await context.close();
});

test('the checks of the project that look at all languages pass with it', async ({ french }) => {
  test.slow();
  const unit = ['run', 'test/content', 'test/i18n', 'test/programs', 'test/integrations'];
  await run('scripts/lint-content.ts', {}, french.folder);
  await run('src/normalize/cli.ts', {}, french.folder, ['--check']);
  await run('node_modules/vitest/vitest.mjs', { NODE_ENV: 'test' }, french.folder, unit);
});
