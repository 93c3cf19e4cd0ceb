import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { site } from '../site.config.ts';
import { localeList } from '../src/i18n/locales.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { fromField, LONGEST } from '../src/search/field/lines.ts';

const field = (page: Page) => page.locator('input[type=search]');
const results = (page: Page) => page.locator('[data-search-results] a');
const log = 'Prezados,\nFalha no registro. (ID: 34513)\nObrigada';

test.describe('the field', () => {
  test('leads from a code to its entry with Enter', async ({ page }) => {
    await page.goto('pt-br/errors/403/');
    await field(page).fill('ID: 100050');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/pt-br\/errors\/100050\/$/);
  });

  test('leads there, too, when Enter is quicker than its script', async ({ page }) => {
    await page.route('**/_astro/element*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.goto('pt-br/errors/403/');
    await field(page).fill('ID: 100050');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/pt-br\/errors\/100050\/$/);
  });

  for (const [address, file] of [
    ['pt-br/', '**/_astro/element*.js'],
    ['pt-br/errors/403/', '**/index/codes/*/0.json'],
    ['pt-br/search/?q=34513', '**/index/codes/*/0.json'],
  ] as const) {
    test(`says that it searches while ${file} is on its way to ${address}`, async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(file, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address);
      const waiting = () =>
        page.locator('search-field form').evaluate((form) => {
          const { content, visibility } = getComputedStyle(form, '::after');
          return content !== 'none' && visibility === 'visible' ? content : '';
        });
      const hint = page.getByText('Digite um código ou cole');
      if (!address.includes('?')) {
        expect(await waiting()).toBe('');
        await field(page).pressSequentially('34513');
      }
      await expect(field(page)).toHaveValue('34513');
      await expect.poll(waiting).toContain('Buscando…');
      await expect(hint).toBeHidden();
      release();
      await expect(results(page)).toHaveCount(1);
      expect(await waiting()).toBe('');
      await field(page).fill('');
      expect(await waiting()).toBe('');
    });
  }

  test('leads from a search without an answer to the list', async ({ page }) => {
    await page.goto('pt-br/search/?q=0xDEADBEEF');
    await expect(page.locator('[data-no-match]')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Lista completa de erros' }).click();
    await expect(page).toHaveURL(/\/pt-br\/errors\/$/);
  });

  test('leads to the search page when its script cannot be had', async ({ page }) => {
    await page.route('**/_astro/element*.js', (route) => route.abort());
    await page.goto('pt-br/errors/403/');
    await field(page).fill('ID: 100050');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/pt-br\/search\/\?q=/);
  });

  test('is a combobox that the keyboard moves through', async ({ page }) => {
    await page.goto('pt-br/');
    await field(page).fill('credenciais do cofre');
    await expect(results(page).nth(1)).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await field(page).press('ArrowDown');
    const first = results(page).first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await first.getAttribute('id')) ?? 'none',
    );
    await field(page).press('End');
    await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await field(page).press('Home');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await field(page).press('ArrowUp');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await field(page).press('Escape');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toHaveValue('credenciais do cofre');
    await field(page).press('Escape');
    await expect(field(page)).toHaveValue('');
  });

  test('takes the focus by / and by Ctrl K, but lets / be typed', async ({ page }) => {
    await page.goto('pt-br/errors/34513/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
    await field(page).blur();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });

  test('leaves the key / alone where it is switched off, in this browser, and Ctrl K works on', async ({
    page,
  }) => {
    await page.goto('pt-br/about/');
    const setting = page.getByRole('checkbox', { name: 'A tecla / leva ao campo de busca' });
    await expect(setting).toBeChecked();
    await setting.uncheck();
    await page.keyboard.press('/');
    await expect(setting).toBeFocused();
    await page.goto('es-es/errors/34513/');
    await expect(page.locator('.find kbd')).toBeHidden();
    await page.keyboard.press('/');
    await expect(field(page)).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.goto('es-es/about/');
    await page.getByRole('checkbox', { name: 'La tecla / lleva al campo de búsqueda' }).check();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(page.locator('.find kbd')).toBeVisible();
  });

  test('says how many results there are, in the page’s language', async ({ page }) => {
    await page.goto('es-es/');
    await field(page).fill('34513');
    await expect(page.locator('search-field').getByRole('status')).toHaveText('1 resultado');
  });

  for (const [query, said] of [
    ['99999', 'O código 99999 não está documentado aqui.'],
    ['34513 99999', 'O código 99999 não está documentado aqui. 1 resultado'],
    ['zzzz qqqq', 'Nada aqui corresponde a esta busca.'],
  ] as const) {
    test(`says to a screen reader what is not documented: ${query}`, async ({ page }) => {
      await page.goto('pt-br/');
      await field(page).fill(query);
      await expect(page.locator('search-field').getByRole('status')).toHaveText(said);
    });
  }

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

  test('keeps the lines of a paste and hands it to the log page', async ({ page }) => {
    await page.goto('pt-br/errors/403/');
    await field(page).focus();
    await page.keyboard.insertText(log);
    await expect(results(page).first()).toHaveAttribute('href', /\/pt-br\/errors\/34513\//);
    await expect(page.getByText('3 linhas coladas')).toBeVisible();
    await page.getByText('3 linhas coladas').click();
    await expect(page.locator('.pasted pre')).toHaveText(log);
    await page.getByRole('link', { name: 'Analisar como log' }).click();
    await expect(page).toHaveURL(/\/pt-br\/log\/$/);
    await expect(page.locator('[data-findings=errors] .hit-code')).toHaveText('34513');
  });

  test('does not search while a character is being composed', async ({ page }) => {
    await page.goto('pt-br/');
    await field(page).focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '34513', selectionStart: 5, selectionEnd: 5 });
    await expect(field(page)).toHaveValue('34513');
    await expect(results(page)).toHaveCount(0);
    await session.send('Input.insertText', { text: '34513' });
    await expect(results(page)).toHaveCount(1);
  });

  test('has the query again when the reader comes back', async ({ page }) => {
    await page.goto('pt-br/');
    await field(page).fill('34513');
    await results(page).first().click();
    await expect(page).toHaveURL(/34513\/$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('34513');
    await expect(results(page).first()).toBeVisible();
  });

  test('answers a code after two requests, and asks nobody else', async ({ page, baseURL }) => {
    await page.goto('pt-br/errors/403/', { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await field(page).click();
    await field(page).fill('34513');
    await expect(results(page).first()).toBeVisible();
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(2);
    await field(page).fill('palavras que ninguém documentou');
    await expect(page.locator('[data-no-match]')).toBeVisible();
    expect(requests.filter((url) => !url.startsWith(new URL(baseURL ?? '').origin))).toEqual([]);
    expect(requests.filter((url) => /34513|palavras/.test(url))).toEqual([]);
  });

  test('answers what was typed last, when files come late and in any order', async ({ page }) => {
    let place = 0;
    await page.route(/\/(index|pagefind)\/|answer-words/, async (route) => {
      place += 1;
      await new Promise((resolve) => setTimeout(resolve, place % 2 === 0 ? 50 : 600));
      await route.continue();
    });
    await page.goto('pt-br/errors/403/');
    await field(page).focus();
    for (const text of ['credenciais do cofre', '0x80070643', 'agendador', '34513']) {
      await field(page).fill('');
      await page.keyboard.type(text);
    }
    await expect(results(page)).toHaveCount(1);
    await expect(results(page)).toHaveAttribute('href', /\/errors\/34513\/$/);
    // What was asked before does not come up behind it.
    await expect(page.locator('search-field').getByRole('status')).toHaveText('1 resultado');
    await page.waitForLoadState('networkidle');
    await expect(results(page)).toHaveAttribute('data-match', 'code');
    await expect(page.locator('[data-no-match]')).toHaveCount(0);
  });

  test('answers a query the same whatever was asked before', async ({ page }) => {
    const answerTo = async (query: string) => {
      await field(page).fill('');
      await field(page).fill(query);
      await expect(page.locator('search-field [role=status]')).not.toBeEmpty();
      return results(page).allTextContents();
    };
    await page.goto('pt-br/');
    const fresh = await answerTo('credencial baixada anteontem');
    expect(fresh[0]).toContain('34513');
    await page.reload();
    expect(await answerTo('qwzx')).toEqual([]);
    expect(await answerTo('credencial baixada anteontem')).toEqual(fresh);
  });

  test('takes a paste of a megabyte, and hands all of it to the log page', async ({ page }) => {
    await page.goto('pt-br/errors/403/');
    const line = '2026-01-15 08:00:00 INFO 👩‍💻 مرحبا <script>alert(1)</script> ok\n';
    const text = `Falha (ID: 34513)\n${line.repeat(14_000)}`;
    await field(page).evaluate((input, pasted) => {
      input.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await expect(results(page).first()).toHaveAttribute('href', /\/errors\/34513\/$/);
    expect(fromField(await field(page).inputValue()).length).toBeLessThanOrEqual(LONGEST);
    await expect(page.getByText('A análise de log lê tudo')).toBeVisible();
    await page.getByRole('link', { name: 'Analisar como log' }).click();
    await expect(page.locator('[data-findings=errors] .hit-code')).toHaveText('34513');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const query of ['credenciais do cofre', '0x80070643', log]) {
      test(`has no accessibility violations when open, ${colorScheme}: ${query.slice(0, 12)}`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto('pt-br/errors/403/');
        await field(page).focus();
        await page.keyboard.insertText(query);
        await expect(page.locator('search-field').getByRole('status')).not.toHaveText('');
        await field(page).press('ArrowDown');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  }

  for (const width of [320, 360]) {
    test(`fits a screen of ${width} px and answers to touch`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 640 }, hasTouch: true });
      const page = await context.newPage();
      await page.goto('pt-br/errors/403/');
      await field(page).tap();
      await page.keyboard.insertText('credenciais do cofre');
      await expect(results(page).first()).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await results(page).first().tap();
      await expect(page).toHaveURL(/\/pt-br\/(errors|guides)\//);
      await context.close();
    });
  }
});

test.describe('the search page', () => {
  test('answers the query of its address and keeps it while typing', async ({ page }) => {
    await page.goto('pt-br/search/?q=34513');
    await expect(results(page)).toHaveAttribute('href', /\/pt-br\/errors\/34513\/$/);
    await field(page).fill('0x1FC07');
    await expect(page).toHaveURL(/\?q=0x1FC07$/);
    await expect(results(page).first()).toHaveAttribute('href', /0x1fc07/);
    await field(page).press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/pt-br\/errors\/0x1fc07\/$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('0x1FC07');
    await expect(results(page).first()).toBeVisible();
  });

  test('keeps the query when the language is switched, and remembers the choice', async ({ page }) => {
    await page.goto('pt-br/search/?q=34513');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es-es\/search\/\?q=34513$/);
    await expect(results(page)).toHaveAttribute('href', /\/es-es\/errors\/34513\/$/);
    await page.goto('./');
    await expect(page).toHaveURL(/\/es-es\/$/);
    await page.goto('pt-br/errors/403/');
    await expect(page).toHaveURL(/\/pt-br\/errors\/403\/$/);
  });

  test('has no accessibility violations', async ({ page }) => {
    await page.goto('pt-br/search/?q=credenciais');
    await expect(results(page).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test('a screen reader hears that results are but near', async ({ page }) => {
  await page.goto('es-es/');
  await field(page).fill('PowerShell demasiado viejo');
  await expect(page.locator('[data-no-match]')).toBeVisible();
  await expect(results(page).first()).toBeVisible();
  const { nearest } = wordsOf('es-ES').search;
  await expect(page.locator('search-field').getByRole('status')).toContainText(nearest);
});

test('words are looked up in the text, not in the controls beside it', () => {
  const folder = path.join(site.out, 'pagefind/fragment');
  const texts = readdirSync(folder).map((file) =>
    gunzipSync(readFileSync(path.join(folder, file))).toString(),
  );
  expect(texts.length).toBeGreaterThan(0);
  const labels = localeList.map((locale) => wordsOf(locale).entry.copy);
  expect(texts.filter((text) => labels.some((label) => text.includes(label)))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the field is a form whose page says what to do and leads to the list', async ({ page }) => {
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
});
