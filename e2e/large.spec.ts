import { expect } from 'playwright/test';
import { errors, test } from './large.ts';

const rows = '.index a:visible';

test.describe('a list of several pages', () => {
  test('is reached from the home page by its parts, each named by its first and last entry', async ({
    page,
  }) => {
    await page.goto('pt-br/');
    const parts = page.getByRole('navigation', { name: 'Partes da lista' }).getByRole('link');
    await expect(parts).toHaveCount(2);
    const name = (await parts.last().textContent()) ?? '';
    await parts.last().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name.trim());
    await expect(parts.last()).toHaveAttribute('aria-current', 'page');
    const [first = '', last = ''] = name.trim().split(' a ');
    await expect(page.locator(rows).first()).toContainText(first);
    await expect(page.locator(rows).last()).toContainText(last);
    await page.getByRole('link', { name: 'Anterior' }).click();
    await expect(page).toHaveURL(/\/pt-br\/errors\/$/);
    await page.getByRole('link', { name: 'Próximo' }).click();
    await expect(page).toHaveURL(/\/pt-br\/list\/2\/$/);
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es-es\/list\/2\/$/);
  });

  test('narrows as a whole, from any of its pages', async ({ page }) => {
    await page.goto('pt-br/list/2/');
    const onPage = await page.locator(rows).count();
    const filter = page.getByLabel('Filtrar a lista');
    const count = page.locator('#filter-count');
    const code = errors.find((error) => /^\d+$/.test(error.code))?.code ?? '';
    await expect(page.locator(rows, { hasText: code })).toHaveCount(0);
    await filter.fill(code);
    await expect(page.locator(rows)).toHaveCount(1);
    await expect(page.locator(rows)).toHaveAttribute('href', new RegExp(`/pt-br/errors/${code}/$`));
    await filter.fill(`0x${Number(code).toString(16)}`);
    await expect(page.locator(rows, { hasText: code })).toHaveCount(1);
    await filter.fill('servico');
    const expected = errors.filter((error) =>
      /serviço/i.test((error.texts['pt-BR'] ?? error.texts['es-ES'])?.message ?? ''),
    ).length;
    await expect(count).toHaveText(new RegExp(`^${expected} erros`));
    await filter.fill('o');
    await expect(count).toContainText('Mostrando os primeiros 100.');
    await expect(page.locator(rows)).toHaveCount(100);
    await filter.press('Escape');
    await expect(page.locator(rows)).toHaveCount(onPage);
  });

  test('still narrows its own page where the whole list cannot be loaded', async ({ page }) => {
    await page.route('**/list.json', (route) => route.abort());
    await page.goto('pt-br/list/2/');
    const first = (await page.locator(`${rows} b`).first().textContent()) ?? '';
    await page.getByLabel('Filtrar a lista').fill(first);
    await expect(page.locator(rows)).toHaveCount(1);
    await expect(page.locator('#filter-count')).toHaveText(
      /^A lista inteira não pôde ser carregada; .* 1 erro na lista$/,
    );
    await page.unroute('**/list.json');
    const elsewhere = errors.find((error) => /^\d+$/.test(error.code))?.code ?? '';
    await page.getByLabel('Filtrar a lista').fill(elsewhere);
    await expect(page.locator('#filter-count')).toHaveText('1 erro na lista');
  });

  test('shows text of another language in its own', async ({ page }) => {
    const only = errors.find((error) => !error.texts['pt-BR'])?.code ?? '';
    await page.goto('pt-br/errors/');
    await page.getByLabel('Filtrar a lista').fill(only);
    await expect(page.locator(rows)).toHaveCount(1);
    await expect(page.locator(`${rows} span`)).toHaveAttribute('lang', 'es-ES');
    await expect(page.locator(`${rows} i`)).toHaveText('só em espanhol');
  });

  test('says of what upstream dropped that it is retired, as the page does', async ({ page }) => {
    const retired = errors.find((error) => error.retired && error.texts['pt-BR'])?.code ?? '';
    await page.goto('pt-br/errors/');
    await page.getByLabel('Filtrar a lista').fill(retired);
    await expect(page.locator(rows)).toHaveCount(1);
    await expect(page.locator(`${rows} i`)).toHaveText('retirado');
  });
});

test('of two steps of a cause with the same words, the one that was ticked stays so', async ({ page }) => {
  const isTwice = (actions: readonly string[]) => new Set(actions).size < actions.length;
  const error = errors.find(({ texts }) => texts['pt-BR']?.causes.some(({ actions }) => isTwice(actions)));
  await page.goto(`pt-br/errors/${error?.key}/`);
  const names = await page
    .locator('.tick')
    .evaluateAll((boxes) =>
      boxes.map((box) => `${box.closest('.cause')?.firstElementChild?.id} ${box.ariaLabel}`),
    );
  const second = names.findIndex((name, place) => names.indexOf(name) < place);
  const first = names.indexOf(names[second] ?? '');
  await page.locator('.tick').nth(second).check();
  await page.reload();
  await expect(page.locator('.tick').nth(second)).toBeChecked();
  await expect(page.locator('.tick').nth(first)).not.toBeChecked();
  await expect(page.locator('[data-ticked]')).toHaveText('1 passo marcado');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every entry is reached by links alone', async ({ page }) => {
    const reached = new Set<string>();
    await page.goto('pt-br/');
    await page.getByRole('link', { name: 'Ver a lista completa' }).click();
    for (;;) {
      for (const link of await page.locator(rows).all())
        reached.add(((await link.getAttribute('href')) ?? '').split('/').at(-2) ?? '');
      const next = page.locator('a[rel="next"]');
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect([...reached].sort()).toEqual(errors.map((error) => error.key).sort());
  });
});
