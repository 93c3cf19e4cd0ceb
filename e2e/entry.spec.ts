import { expect, test } from 'playwright/test';
import { site } from '../site.config.ts';
import { storedRegistry } from '../src/content/stored.ts';
import { wordsOf } from '../src/i18n/words.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = () => navigator.clipboard.readText();

test('the link of a cause is copied, and leads to the cause', async ({ page }) => {
  await page.goto('pt-br/errors/34513/?q=34513');
  const link = page.locator('section.cause').nth(1).locator('.permalink');
  await link.click();
  const address = new URL('pt-br/errors/34513/#cause-2', page.url().replace(/pt-br.*/, '')).href;
  await expect.poll(() => page.evaluate(clipboard)).toBe(address);
  await expect(page.locator('[data-status]')).toHaveText('Copiado');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('#cause-2')).toBeInViewport();
});

test('the codes in the first heading are words of their own, and the title follows them', async ({
  page,
}) => {
  await page.goto('pt-br/errors/100050/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveAccessibleName(/^100050 0x186D2 407 0x197 O Agente /);
  const said = await heading.evaluate((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());
  expect(said).toMatch(/^100050 0x186D2 407 0x197 O Agente /);
});

test('the link of a section is copied, beside its heading, and is named by it', async ({ page }) => {
  for (const path of ['pt-br/errors/34513/', 'es-es/guides/troubleshoot-cache-problems/']) {
    await page.goto(path);
    const sections = page.locator('.entry-body > :is(h2, h3)[id]:not(.parts, [id^=ui_])');
    const links = page.locator('.entry-body > .permalink');
    expect(await links.count()).toBeGreaterThan(1);
    await expect(links).toHaveCount(await sections.count());
    for (const [place, section] of (await sections.all()).entries()) {
      const link = links.nth(place);
      const id = await section.getAttribute('id');
      await expect(link).toHaveAttribute('href', `#${id}`);
      await expect(link).toHaveAccessibleName(new RegExp(`: ${await section.textContent()}$`));
      const [around, own] = [await section.boundingBox(), await link.boundingBox()];
      const middle = (own?.y ?? 0) + (own?.height ?? 0) / 2;
      expect(middle).toBeGreaterThan(around?.y ?? 0);
      expect(middle).toBeLessThan((around?.y ?? 0) + (around?.height ?? 0));
      await link.click();
      await expect.poll(() => page.evaluate(clipboard)).toMatch(new RegExp(`/${path}#${id}$`));
    }
  }
});

test('the number of a step copies its link, by keys, too, and the link leads to the step', async ({
  page,
}) => {
  await page.goto('pt-br/errors/34513/');
  const step = page.locator('ol.steps > li').nth(2);
  await step.getByRole('checkbox').focus();
  const link = step.getByRole('link', { name: 'Copiar o link desta parte: 3' });
  await expect(link).toHaveText('3');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  const address = /\/pt-br\/errors\/34513\/#verifying-proxy-settings-for-windows-step-3$/;
  await expect.poll(() => page.evaluate(clipboard)).toMatch(address);
  const copied = await page.evaluate(clipboard);
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(step).toBeInViewport();
  await expect(step).toHaveCSS('background-color', 'rgb(230, 241, 242)');
  await step.getByRole('checkbox').check();
  await page.locator('[data-copy=tried]').click();
  await expect.poll(() => page.evaluate(clipboard)).toContain('- [x] Vá para Ferramentas');
});

test('the page’s link is copied without the query that led to it', async ({ page }) => {
  await page.goto('es-es/errors/403/?q=403');
  await page.getByRole('button', { name: 'Copiar enlace' }).click();
  await expect.poll(() => page.evaluate(clipboard)).toMatch(/\/es-es\/errors\/403\/$/);
});

test('a command is copied exactly, the message as the product prints it', async ({ page }) => {
  await page.goto('pt-br/guides/troubleshoot-cache-problems/');
  const command = page.locator('.command').first();
  await command.getByRole('button').click();
  await expect.poll(() => page.evaluate(clipboard)).toBe('vssadmin List ShadowStorage /For=[Volume letter]:');
  await page.goto('es-es/errors/34513/');
  await page.getByRole('button', { name: 'Copiar el mensaje' }).first().click();
  const message = await page.locator('blockquote').first().textContent();
  await expect.poll(() => page.evaluate(clipboard)).toBe(message?.trim());
});

test('a site without HTTPS, whose scripts are given no clipboard, copies all the same', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('pt-br/errors/34513/');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copiar o link curto' }).click();
  await expect(page.locator('[data-status]')).toHaveText('Copiado');
  const other = await context.newPage();
  await other.goto('pt-br/log/');
  expect(await other.evaluate(clipboard)).toMatch(/\/e\/34513\/$/);
});

test('a refused clipboard is said on the button for a moment, and to screen readers', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    Object.assign(window, { refuses: true });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => ('refuses' in window ? Promise.reject(new Error('no')) : Promise.resolve()) },
    });
    Document.prototype.execCommand = () => false;
  });
  const { copyFailed, copied, copyLink } = wordsOf('pt-BR').entry;
  await page.goto('pt-br/errors/34513/');
  for (const [button, label] of [
    [page.locator('[data-copy=page]'), copyLink],
    [page.locator('section.cause .permalink').first(), '#'],
    [page.locator('[data-copy=message]').first(), 'Copiar'],
  ] as const) {
    await button.click();
    await expect(page.locator('[data-status]')).toHaveText(copyFailed);
    await expect(button).toHaveText(copyFailed);
    await expect(button).toHaveCSS('background-color', 'rgb(252, 236, 234)');
    await page.clock.runFor(6000);
    await expect(button).toHaveText(label);
    await expect(button).not.toHaveAttribute('data-failed');
  }
  // Another try need not wait until the words are gone.
  const button = page.locator('[data-copy=page]');
  await button.click();
  await expect(button).toHaveText(copyFailed);
  await page.evaluate(() => Reflect.deleteProperty(window, 'refuses'));
  await button.click();
  await expect(button).toHaveText(copied);
  await expect(button).not.toHaveAttribute('data-failed');
  await page.clock.runFor(1600);
  await expect(button).toHaveText(copyLink);
});

test('ticks of two tabs are kept together', async ({ page, context }) => {
  await page.goto('pt-br/errors/34513/');
  const other = await context.newPage();
  await other.goto('pt-br/errors/34513/');
  await page.locator('.tick').first().check();
  await expect(other.locator('.tick').first()).toBeChecked();
  await expect(other.locator('[data-tried]')).toContainText('1 passo marcado');
  await other.locator('.tick').nth(1).check();
  await page.reload();
  await expect(page.locator('.tick:checked')).toHaveCount(2);
});

test('ticks stay in this browser, and what was tried can be copied', async ({ page }) => {
  await page.goto('pt-br/errors/34513/');
  const boxes = page.locator('.tick');
  const step = page.locator('#cause-1 ~ .steps > li').nth(1);
  const words = (await step.textContent())?.trim();
  await expect(page.locator('[data-tried]')).toBeHidden();
  await step.getByRole('checkbox').check();
  await expect(page.locator('[data-tried]')).toContainText('1 passo marcado');
  await page.reload();
  await expect(step.getByRole('checkbox')).toBeChecked();
  await page.getByRole('button', { name: 'Copiar o que foi tentado' }).click();
  await expect.poll(() => page.evaluate(clipboard)).toContain('O que foi tentado');
  const tried = await page.evaluate(clipboard);
  expect(tried).toContain(`- [x] ${words}`);
  expect(tried.match(/^- \[ \] /gm)).toHaveLength((await boxes.count()) - 1);
  expect(tried).toMatch(/^O que foi tentado: 34513 · .+\nhttp.+\/pt-br\/errors\/34513\/\n/);
  await page.getByRole('button', { name: 'Desmarcar tudo' }).click();
  await expect(page.locator('.tick:checked')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.tick:checked')).toHaveCount(0);
});

test('blocked or spoilt storage costs only the memory of ticks', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.getItem = () => '{"not":"a list"';
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('pt-br/errors/34513/');
  await page.locator('.tick').first().check();
  await expect(page.locator('[data-tried]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('the message in the other language is in its own lang', async ({ page }) => {
  await page.goto('pt-br/errors/34513/');
  await page.getByText('A mesma mensagem em outro idioma').click();
  const other = page.locator('.others blockquote');
  await expect(other).toHaveAttribute('lang', 'es-ES');
  await expect(other).toContainText('credenciales');
});

test('every anchor that was ever published for the page leads somewhere on it', async ({ page }) => {
  const record = storedRegistry(site.content).entries['34513'];
  const anchors = [...(record?.anchors ?? []), ...(record?.locales['pt-BR']?.anchors ?? [])];
  expect(anchors).toContain('invalid-vault-credentials-provided');
  await page.goto('pt-br/errors/34513/');
  for (const id of new Set(anchors)) await expect(page.locator(`[id="${id}"]`), id).toHaveCount(1);
});
