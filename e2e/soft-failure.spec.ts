import { expect, type Page, test } from 'playwright/test';
import { wordsOf } from '../src/i18n/words.ts';
import { indexFormat } from '../src/search/index/code-file.ts';
import { field, results, said } from './search-field.ts';

test.use({ serviceWorkers: 'block' });

/** What the field says where the full text is not to be had. */
const noWords = (page: Page) =>
  page.locator('.panel').getByText('A busca por palavras não pôde ser carregada');

test.describe('what fails', () => {
  for (const file of [
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json*',
    'pagefind/wasm.*',
    'pagefind/index/*',
    'pagefind/*.pf_meta',
    'pagefind/fragment/*',
    'pagefind/supplements.json',
  ]) {
    for (const kind of ['missing', 'corrupt'] as const) {
      // Pagefind itself takes damaged parts of its index for empty ones.
      if (file === 'pagefind/index/*' && kind === 'corrupt') continue;
      test(`leaves codes and messages working: ${file} ${kind}`, async ({ page }) => {
        let failed = 0;
        await page.route(`**/${file}`, (route) => {
          failed += 1;
          return kind === 'missing' ? route.fulfill({ status: 404 }) : route.fulfill({ body: '\u0000{' });
        });
        await page.goto('pt-br/');
        await field(page).fill('agendador tarefas console');
        await expect(noWords(page)).toBeVisible();
        await field(page).fill('34513');
        await expect(results(page).first()).toHaveAttribute('data-match', 'code');
        await field(page).fill('Falha ao baixar o arquivo de credenciais do cofre');
        await expect(results(page).first()).toHaveAttribute('href', /\/errors\/403\//);
        expect(failed).toBeGreaterThan(0);
      });
    }
  }

  test('is said: no workers', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.set(window, 'Worker', () => {
        throw new DOMException('blocked', 'SecurityError');
      });
    });
    await page.goto('pt-br/');
    await field(page).fill('agendador tarefas console');
    await expect(noWords(page)).toBeVisible();
  });

  test('is said: no full text', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('pt-br/');
    await field(page).fill('xyzzy');
    await expect(noWords(page)).toBeVisible();
    await expect(said(page)).toHaveText(wordsOf('pt-BR').search.noWords);
    await expect(page.locator('[data-no-match]')).toHaveCount(0);
  });

  for (const body of ['', '{"format":1,"cards":[],"names":{"34513":[[7,"code"]]}}', '[]']) {
    test(`is said, with the list: an index of codes that is damaged: ${body.slice(0, 12)}`, async ({
      page,
    }) => {
      await page.route('**/index/**/*.json', (route) => route.fulfill({ body }));
      await page.goto('pt-br/');
      await field(page).fill('34513');
      await expect(
        page.locator('.panel').getByText('O índice de códigos não pôde ser carregado'),
      ).toBeVisible();
      // Nothing is known of the code, and nothing is said of it.
      await expect(said(page)).toHaveText(wordsOf('pt-BR').search.noIndex);
      await expect(page.locator('[data-no-match]')).toHaveCount(0);
      await page.getByRole('link', { name: 'Lista completa de erros' }).click();
      await expect(page).toHaveURL(/\/pt-br\/errors\/$/);
    });
  }

  test('does not break a page: storage that is blocked', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('./');
    await expect(page).toHaveURL(/\/pt-br\/$/);
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es-es\/$/);
    await field(page).fill('34513');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/es-es\/errors\/34513\/$/);
    expect(errors).toEqual([]);
  });

  test('does not unstyle a page: a policy that knows the hash of other styles', async ({ page }) => {
    await page.route('**/pt-br/errors/34513/', async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy'] ?? '';
      expect(policy).toMatch(/'sha256-/);
      const headers = {
        ...response.headers(),
        'content-security-policy': policy.replace(/ 'sha256-[^']+'/, ''),
      };
      await route.fulfill({ response, headers });
    });
    await page.goto('pt-br/errors/34513/');
    await expect(page.locator('.said').first()).toHaveCSS('border-left-width', '4px');
  });
});

test.describe('a script that is not to be had', () => {
  /** Keeps scripts from a page, by their names in `_astro/`; gives how often one was asked for. */
  async function withhold(page: Page, ...names: string[]): Promise<() => number> {
    let asked = 0;
    for (const name of names) {
      await page.route(`**/_astro/${name}`, (route) => {
        asked += 1;
        return route.abort();
      });
    }
    return () => asked;
  }

  test('costs no line of a paste, and is asked for again', async ({ page }) => {
    const asked = await withhold(page, 'element-*.js');
    await page.goto('pt-br/errors/403/');
    await field(page).focus();
    await page.keyboard.insertText('[]');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.insertText('Falha (ID: 34513)\nlinha dois\n');
    await expect(field(page)).toHaveValue('[Falha (ID: 34513) ↵ linha dois]');
    await page.keyboard.insertText('|');
    await expect(field(page)).toHaveValue('[Falha (ID: 34513) ↵ linha dois|]');
    expect(asked()).toBeGreaterThan(0);
    await page.unrouteAll();
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/pt-br\/errors\/34513\/$/);
  });

  test('of the log page is said: neither the worker nor what reads without one', async ({ page }) => {
    const asked = await withhold(page, 'worker-*.js', 'perform.*.js');
    await page.goto('pt-br/log/');
    await page.getByLabel('Ou cole o texto do log').fill('Falha (ID: 34513)');
    await page.getByRole('button', { name: 'Analisar o texto' }).click();
    await expect(page.locator('.log-results')).toHaveText(wordsOf('pt-BR').site.notLoaded);
    await expect(page.locator('[data-status]')).toHaveText(wordsOf('pt-BR').site.notLoaded);
    await expect(page.getByRole('progressbar')).toBeHidden();
    expect(asked()).toBe(2);
  });

  test('of the log page is said, and the text stays: all of it', async ({ page }) => {
    const asked = await withhold(page, 'element.*.js');
    await page.goto('pt-br/log/');
    await expect(page.getByText(wordsOf('pt-BR').site.notLoaded)).toBeVisible();
    const area = page.getByLabel('Ou cole o texto do log');
    await area.fill('Falha (ID: 34513)');
    await expect(page.getByRole('button', { name: 'Analisar o texto' })).toBeDisabled();
    await expect(area).toHaveValue('Falha (ID: 34513)');
    expect(asked()).toBeGreaterThan(0);
  });

  test('of the search page is said, with the list', async ({ page }) => {
    const asked = await withhold(page, 'element-*.js');
    await page.goto('pt-br/search/?q=34513');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(wordsOf('pt-BR').site.notLoaded);
    await alert.getByRole('link', { name: 'Lista completa de erros' }).click();
    await expect(page).toHaveURL(/\/pt-br\/errors\/$/);
    expect(asked()).toBeGreaterThan(0);
  });

  test('of the dialog is said in it, with the short link', async ({ page }) => {
    const asked = await withhold(page, 'handover.*.js');
    await page.goto('pt-br/errors/34513/');
    await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(
      /Não foi possível carregar.*\/e\/34513\//,
    );
    expect(asked()).toBeGreaterThan(0);
  });

  test('of the filter of the list is said, and it is asked for again', async ({ page }) => {
    const asked = await withhold(page, 'filter.*.js');
    await page.goto('pt-br/errors/');
    const filter = page.getByLabel('Filtrar a lista');
    await filter.fill('34513');
    await expect(page.getByRole('alert')).toContainText(wordsOf('pt-BR').site.notLoaded);
    expect(asked()).toBeGreaterThan(0);
    await page.unrouteAll();
    await filter.blur();
    await filter.focus();
    await expect(page.locator('.index a:visible')).toHaveCount(1);
  });

  test('of a copy button is said', async ({ page }) => {
    const asked = await withhold(page, 'copy.*.js');
    await page.goto('pt-br/errors/34513/');
    await page.locator('[data-copy=page]').click();
    await expect(page.locator('[data-status]')).toHaveText(wordsOf('pt-BR').entry.copyFailed);
    await expect(page.locator('[data-copy=page]')).toHaveText(wordsOf('pt-BR').entry.copyFailed);
    expect(asked()).toBeGreaterThan(0);
  });
});

test.describe('hostile input', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)//34513',
    '__proto__',
    'constructor',
    '\u202e34513\u0000',
    '%E0%A4%A',
    `${'('.repeat(3000)}34513`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of an injection, not a template.
    '{{34513}}${34513}',
  ];
  for (const text of hostile) {
    test(`is text: ${JSON.stringify(text.slice(0, 24))}`, async ({ page, baseURL }) => {
      const origin = new URL(baseURL ?? '').origin;
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('dialog', (dialog) => {
        trouble.push('dialog');
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
          trouble.push(request.url());
      });
      await page.addInitScript((value) => localStorage.setItem('indice:locale', value), text);
      await page.goto(`pt-br/search/?q=${encodeURIComponent(text)}#${encodeURIComponent(text)}`);
      await expect(page.locator('search-field').getByRole('status')).not.toHaveText('');
      await expect(page.locator('.panel img, .panel script')).toHaveCount(0);
      await page.goto(`pt-br/errors/${encodeURIComponent(text)}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto('./');
      await expect(page).toHaveURL(/\/pt-br\/$/);
      expect(trouble).toEqual([]);
    });
  }

  test('of a tampered index leads nowhere else', async ({ page }) => {
    const card = {
      key: '//evil.example/<b>',
      kind: 'error',
      codes: ['<img src=x onerror=alert(1)>'],
      titles: { 'pt-BR': '<script>alert(1)</script>' },
    };
    const names = { '34513': [[0, 'code', '"><img src=x>']] };
    await page.route('**/index/codes/**', (route) =>
      route.fulfill({ json: { format: indexFormat, words: '//evil.example', cards: [card], names } }),
    );
    await page.goto('pt-br/');
    await field(page).fill('34513');
    const link = results(page).first();
    await expect(link).toContainText('<script>alert(1)</script>');
    expect(await link.evaluate((anchor: HTMLAnchorElement) => anchor.origin)).toBe(
      new URL(page.url()).origin,
    );
    await expect(page.locator('.panel img, .panel script')).toHaveCount(0);
  });
});
