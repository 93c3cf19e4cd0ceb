import { expect, test } from 'playwright/test';
import { expectTrueLanguages } from './languages.ts';
import { answeringPages, pages, visit } from './pages.ts';

test('the first heading of an error is its code, in all notations, and its title', async ({ page }) => {
  for (const [path, name] of [
    ['pt-br/errors/34513/', '34513 0x86D1 Credenciais do cofre fornecidas inválidas'],
    ['es-es/errors/sallowdiskspace/', 'SalLowDiskSpace'],
    ['pt-br/guides/troubleshoot-cache-problems/', 'Solucionar problemas de cache'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }
});

test('the heading of all causes is named by how many there are', async ({ page }) => {
  for (const [path, label, name] of [
    ['pt-br/errors/34513/', 'Causa (3)', '3 causas possíveis'],
    ['es-es/errors/34513/', 'Causas posibles (5)', '5 causas posibles'],
  ] as const) {
    await page.goto(path);
    const heading = page.getByRole('heading', { name, exact: true });
    await expect(heading).toHaveAttribute('id', 'causes');
    await expect(heading).toContainText(label);
  }
});

for (const path of [...pages, ...answeringPages]) {
  test(`${path}: headings in order, landmarks named, every text in its own lang`, async ({ page }) => {
    await visit(page, path);
    const levels = await page
      .locator(':is(h1, h2, h3, h4, h5, h6):visible, h1')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const role of ['banner', 'main', 'contentinfo', 'search'] as const)
      await expect(page.getByRole(role)).toHaveCount(1);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
    expect(new Set(ids).size).toBe(ids.length);
    await expectTrueLanguages(page);
  });
}

test('what scripts put on a page stands in its own language, too', async ({ page }) => {
  await page.goto('pt-br/errors/34513/');
  await page.locator('.tick').first().check();
  const field = page.locator('input[type=search]');
  for (const query of ['credenciais', 'contraseña', '0xDEADBEEF']) {
    await field.fill(query);
    await expect(page.locator('[data-search-results] a, [data-no-match]').first()).toBeVisible();
    await expectTrueLanguages(page);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/^34513/);
  await expectTrueLanguages(page);
});

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('pt-br/errors/34513/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Ir para o conteúdo' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the keyboard reaches every control of an entry, in order and visibly', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('es-es/errors/403/');
  await page.locator('.tick').first().waitFor();
  const controls = await page
    .locator('a[href], button, input, summary, pre[tabindex]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`),
    );
  const reached: string[] = [];
  for (let presses = 0; presses < controls.length; presses++) {
    await page.keyboard.press('Tab');
    const { name, visible } = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return { name: '', visible: false };
      const ring = (shown: Element | null) =>
        shown !== null && getComputedStyle(shown).outlineStyle !== 'none';
      const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
      return { name, visible: ring(element) || ring(element.closest('form')) };
    });
    reached.push(name);
    expect(visible, `the focus is to be seen on ${name}`).toBe(true);
  }
  expect(reached).toEqual(controls);
});

test('all that an entry offers works by the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('pt-br/errors/34513/');
  const box = page.locator('.tick').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.getByText('A mesma mensagem em outro idioma').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.others blockquote')).toBeVisible();
  await page.locator('.permalink').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(copied).toMatch(/#cause-1$/);
  await page.getByRole('button', { name: 'Copiar link', exact: true }).press('Enter');
  await expect.poll(copied).toMatch(/\/34513\/$/);

  await page.getByRole('button', { name: 'Enviar ao cliente' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toHaveValue(/^34513/);
  await dialog.getByRole('radio', { name: 'Português' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('textbox')).toHaveAttribute('lang', 'es-ES');
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(isOutside, 'the focus stays in the dialog').toBe(false);
  }
  await dialog.getByRole('button', { name: 'Fechar' }).press('Enter');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Desmarcar tudo' }).press('Enter');
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
});

test('an entry and a guide say where they stand, and lead up', async ({ page }) => {
  for (const [path, name, above] of [
    ['pt-br/errors/34513/', 'Trilha de navegação', ['Página inicial', 'Erros']],
    ['es-es/guides/troubleshoot-cache-problems/', 'Ruta de navegación', ['Página de inicio', 'Guías']],
  ] as const) {
    await page.goto(path);
    const links = page.getByRole('navigation', { name }).getByRole('link');
    await expect(links).toHaveText([...above]);
    await links.last().click();
    await expect(page).toHaveURL(new RegExp(`/${path.replace(/[^/]+\/$/, '')}$`));
  }
});

test('where the text comes from can be read and copied as one line', async ({ page }) => {
  await page.goto('pt-br/errors/sallowdiskspace/');
  await expect(page.locator('.provenance')).toHaveText(
    'Edição de 15 de julho de 2019 · tradução automática da Microsoft · seção original',
  );
});

test('what stands on a page is one tap away on a phone, and beside the text on a wide screen', async ({
  page,
}) => {
  const links = page.getByRole('navigation', { name: 'En esta página' }).getByRole('link');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('es-es/guides/troubleshoot-cache-problems/');
  await expect(links).toHaveCount(3);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(links).toHaveCount(0);
  await page.locator('summary', { hasText: 'En esta página' }).click();
  await expect(links).toHaveCount(3);
  await links.last().click();
  await expect(page.getByRole('heading', { name: /^Otro proceso/ })).toBeInViewport();
});
