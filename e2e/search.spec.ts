import { expect, test } from 'playwright/test';
import { wordsOf } from '../src/i18n/words.ts';
import { holdBack } from './hold-back.ts';
import { field, results, said } from './search-field.ts';

/* Somebody asks the search field, and follows its answer. */

test.describe('the search field', () => {
  test('leads from a code to its entry with Enter', async ({ page }) => {
    await page.goto('pt-br/errors/403/');
    await field(page).fill('ID: 100050');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/pt-br\/errors\/100050\/$/);
  });

  test('leads there, too, when Enter is quicker than its script', async ({ page }) => {
    const release = await holdBack(page, '**/_astro/element*.js');
    await page.goto('pt-br/errors/403/');
    await field(page).fill('ID: 100050');
    await field(page).press('Enter');
    release();
    await expect(page).toHaveURL(/\/pt-br\/errors\/100050\/$/);
  });

  test('leads to the search page when its script cannot be had', async ({ page }) => {
    await page.route('**/_astro/element*.js', (route) => route.abort());
    await page.goto('pt-br/errors/403/');
    await field(page).fill('ID: 100050');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/pt-br\/search\/\?q=/);
  });

  for (const [address, file] of [
    ['pt-br/', '**/_astro/element*.js'],
    ['pt-br/errors/403/', '**/index/codes/*/0.json'],
    ['pt-br/search/?q=34513', '**/index/codes/*/0.json'],
  ] as const) {
    test(`says that it searches while ${file} is on its way to ${address}`, async ({ page }) => {
      const release = await holdBack(page, file);
      await page.goto(address);
      const waiting = () =>
        page.locator('search-field form').evaluate((form) => {
          const { content, visibility } = getComputedStyle(form, '::after');
          const text = content.replaceAll(/" "|^"|"$/g, '');
          return content !== 'none' && visibility === 'visible' ? text : '';
        });
      const hint = page.getByText('Digite um código ou cole');
      if (!address.includes('?')) {
        expect(await waiting()).toBe('');
        await field(page).pressSequentially('34513');
      }
      await expect(field(page)).toHaveValue('34513');
      await expect.poll(waiting).toBe('Buscando…');
      await expect(hint).toBeHidden();
      release();
      await expect(results(page)).toHaveCount(1);
      expect(await waiting()).toBe('');
      await field(page).fill('');
      expect(await waiting()).toBe('');
    });
  }

  test('says how many results there are, in the page’s language', async ({ page }) => {
    await page.goto('es-es/');
    await field(page).fill('34513');
    await expect(said(page)).toHaveText('1 resultado');
  });

  test('says to a screen reader that results are but near', async ({ page }) => {
    await page.goto('es-es/');
    await field(page).fill('PowerShell demasiado viejo');
    await expect(page.locator('[data-no-match]')).toBeVisible();
    await expect(results(page).first()).toBeVisible();
    const { nearest } = wordsOf('es-ES').search;
    await expect(said(page)).toContainText(nearest);
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
    await expect(said(page)).toHaveText('1 resultado');
    await page.waitForLoadState('networkidle');
    await expect(results(page)).toHaveAttribute('data-match', 'code');
    await expect(page.locator('[data-no-match]')).toHaveCount(0);
  });

  test('says that nothing answers when the keys rest, not on the way to a code', async ({ page }) => {
    await page.clock.install();
    await page.goto('pt-br/');
    await field(page).focus();
    const denials = await page.evaluateHandle(() => {
      const seen: string[] = [];
      const look = () => {
        const block = document.querySelector('[data-no-match]');
        if (block) seen.push(document.querySelector('input')?.value ?? '');
      };
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
      return seen;
    });
    // While the clock stands still no key rests.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.keyboard.type('erro 34513', { delay: 80 });
    await expect(results(page)).toHaveCount(1);
    expect(await denials.jsonValue()).toEqual([]);
    await field(page).fill('');
    await page.keyboard.type('99999');
    await page.clock.resume();
    await expect(page.locator('[data-no-match]')).toBeVisible();
  });

  test('answers a query the same whatever was asked before', async ({ page }) => {
    const answerTo = async (query: string) => {
      await field(page).fill('');
      await field(page).fill(query);
      await expect(said(page)).not.toBeEmpty();
      return results(page).allTextContents();
    };
    await page.goto('pt-br/');
    const fresh = await answerTo('credencial baixada anteontem');
    expect(fresh[0]).toContain('34513');
    await page.reload();
    expect(await answerTo('qwzx')).toEqual([]);
    expect(await answerTo('credencial baixada anteontem')).toEqual(fresh);
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

  test('has the query again when the reader comes back', async ({ page }) => {
    await page.goto('pt-br/');
    await field(page).fill('34513');
    await results(page).first().click();
    await expect(page).toHaveURL(/34513\/$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('34513');
    await expect(results(page).first()).toBeVisible();
  });

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
