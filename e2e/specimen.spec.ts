import { expect } from 'playwright/test';
import { expectTrueLanguages } from './languages.ts';
import { test } from './specimen.ts';
import { violations } from './violations.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('text without a translation is shown in its own language, with a notice in the reader’s', async ({
  page,
}) => {
  await page.goto('es-es/errors/77001/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-ES');
  await expect(page.locator('article')).toHaveAttribute('lang', 'pt-BR');
  const notice = page.getByText(/Este error aún no existe en español/);
  await expect(notice).toHaveAttribute('lang', 'es-ES');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/pt-br\/errors\/77001\/$/);
  await expect(page.locator('link[hreflang]:not([hreflang="x-default"])')).toHaveCount(0);
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
  // Controls are the reader's; links inside the text stay in the reader's locale.
  await expect(page.locator('.command button')).toHaveAttribute('lang', 'es-ES');
  await expect(page.getByRole('link', { name: 'o nome longo' })).toHaveAttribute(
    'href',
    /\/es-es\/errors\/errlongname\//,
  );
  await expect(
    page.getByRole('checkbox', { name: 'Exclua da verificação os arquivos do agente.', exact: true }),
  ).toBeVisible();
});

test('a picture of the articles is shown, whatever its name', async ({ page }) => {
  await page.goto('es-es/guides/specimen-guide/');
  const picture = page.getByRole('img', { name: 'Una figura' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
});

test('a short link by a name with blanks and accents leads on', async ({ page }) => {
  await page.goto('e/gu%C3%ADa%20de%20muestra/#una-seccion');
  await expect(page).toHaveURL(/\/pt-br\/guides\/specimen-guide\/#una-seccion$/);
});

test('a copied command has no prompt, though the prompt is shown', async ({ page }) => {
  await page.goto('pt-br/errors/77001/');
  await expect(page.locator('.command')).toContainText('PS C:\\Windows\\system32>');
  await page.locator('.command button').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('netsh winhttp show proxy\nping -n 4 servidor');
});

test('what was tried keeps the lines of a command and the lists in a step', async ({ page }) => {
  await page.goto('pt-br/errors/77001/');
  await page.locator('.tick').first().check();
  await page.locator('[data-copy=tried]').click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect
    .poll(copied)
    .toContain('execute:\n  netsh winhttp show proxy\n  ping -n 4 servidor\n- [ ] Verifique');
  expect(await copied()).toContain('- [ ] Verifique se a assinatura expirou.\n  - Uma subetapa.\n');
});

test('a procedure that was interrupted counts on, on the page and in the links of its steps', async ({
  page,
}) => {
  await page.goto('pt-br/errors/77001/');
  // Numbers that styles write are in the accessibility tree alone.
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const read = nodes.flatMap(({ role, name }) => (role?.value === 'StaticText' ? [String(name?.value)] : []));
  expect(read).toContain('3');
  const last = page.locator('ol.steps > li').last();
  await last.hover();
  await expect(last.getByRole('link', { name: 'Copiar o link desta parte: 3' })).toHaveAttribute(
    'href',
    '#cause-1-step-3',
  );
});

test('alternatives read as alternatives, paragraphs of actions as steps', async ({ page }) => {
  await page.goto('pt-br/errors/77001/');
  await expect(page.locator('.alternatives > li')).toHaveCount(2);
  await expect(page.locator('.alternatives .or')).toHaveText('OU');
  await expect(
    page.getByRole('checkbox', { name: 'Feito: Exclua da verificação os arquivos do agente.' }),
  ).toBeVisible();
  await expect(
    page.getByRole('checkbox', { name: 'Feito: Verifique se a assinatura expirou' }),
  ).toBeVisible();
});

test('what upstream dropped stays, marked', async ({ page }) => {
  await page.goto('es-es/guides/');
  await expect(page.getByRole('link', { name: 'Guía de muestra retirado' })).toBeVisible();
  await page.goto('pt-br/errors/errlongname/');
  await expect(page.getByText(/Retirado do artigo original em 1 de março de 2024/)).toBeVisible();
  await expect(page.getByText('a edição em espanhol é mais antiga')).toBeVisible();
  await page.goto('pt-br/errors/');
  await expect(page.locator('.index a', { hasText: 'ERR_A_VERY' })).toContainText('retirado');
});

test('former anchors, missing pictures and corrections', async ({ page }) => {
  await page.goto('pt-br/errors/77001/');
  for (const id of ['specimen-heading', 'former-anchor', 'specimen-section'])
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  await expect(page.locator('.picture')).toContainText('Captura de tela do Gerenciador de Dispositivos');
  await expect(page.locator('.picture img')).toHaveCount(0);
  await page.getByText('2 trechos corrigidos aqui').click();
  await expect(page.locator('details del')).toHaveText(['o proxy ele está', 'Azurre Backup']);
  await expect(page.locator('.corrected').last()).toHaveCSS('border-block-end-width', '2px');
});

test('anchors of articles are no ids of the interface', async ({ page }) => {
  await page.goto('pt-br/errors/77001/');
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining(['main', 'search', 'related', 'corrections']));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.locator('input[type=search]')).toBeFocused();
});

test('a table with a corrected cell scrolls in a box of its own', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('pt-br/errors/77001/');
  const table = page.locator('.entry-body table', { hasText: 'Azure Backup' }).first();
  await expect(table.locator('xpath=..')).toHaveClass('table');
  await expect(table.locator('xpath=..')).toHaveCSS('overflow-x', 'auto');
});

test('on a page without a translation, in the list and in the search, every text is in its own lang', async ({
  page,
}) => {
  for (const path of ['es-es/errors/77001/', 'es-es/errors/', 'es-es/print/', 'es-es/']) {
    await page.goto(path);
    await expectTrueLanguages(page);
  }
  await page.locator('input[type=search]').fill('77001');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await expectTrueLanguages(page);
});

for (const path of [
  'es-es/errors/77001/',
  'pt-br/errors/errlongname/',
  'pt-br/guides/specimen-guide/',
  'es-es/errors/',
]) {
  test(`${path} fits a phone and has no violation in either scheme`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    }
  });
}
