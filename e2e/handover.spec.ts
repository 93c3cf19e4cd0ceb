import { expect, type Page, test } from 'playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a text in the language of choice is handed over, plain or as Markdown', async ({ page }) => {
  await page.goto('pt-br/errors/34513/');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  const dialog = page.getByRole('dialog', { name: 'Enviar ao cliente' });
  const text = dialog.getByRole('textbox');
  await expect(text).toHaveValue(/^34513 · Credenciais do cofre/);
  await expect(text).toHaveAttribute('lang', 'pt-BR');
  await expect(text).toHaveValue(/\/pt-br\/errors\/34513\//);
  await dialog.getByLabel('Español').check();
  await expect(text).toHaveValue(/^34513 · Se han proporcionado/);
  await expect(text).toHaveAttribute('lang', 'es-ES');
  await dialog.getByLabel('Markdown').check();
  await expect(text).toHaveValue(/^# 34513 · Se han/);
  await dialog.getByRole('button', { name: 'Copiar o texto' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
  const mail = new URL(
    (await dialog.getByRole('link', { name: 'Abrir no e-mail' }).getAttribute('href')) ?? '',
  );
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toMatch(/^34513 · Se han/);
  expect(mail.searchParams.get('body')).toContain('\r\n');
});

test('who opens the dialog by keys copies with the next, also before the text has come', async ({ page }) => {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/34513.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('pt-br/errors/34513/');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).focus();
  await page.keyboard.press('Enter');
  const copy = page.getByRole('dialog').getByRole('button', { name: 'Copiar o texto' });
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await expect(page.locator('[data-status]')).toBeEmpty();
  send();
  await expect(page.locator('[data-status]')).toHaveText('Copiado');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^34513 · Credenciais/);
});

test('where copying is refused, the text is ready to be copied by keys', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Document.prototype.execCommand = () => false;
  });
  await page.goto('pt-br/errors/34513/');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  const text = page.getByRole('dialog').getByRole('textbox');
  await expect(text).toHaveValue(/^34513/);
  const copy = page.getByRole('dialog').locator('[data-copy=handover]');
  await copy.click();
  await expect(copy).toHaveText(/Selecione o texto e copie/);
  await expect(copy).toHaveCSS('background-color', 'rgb(252, 236, 234)');
  await expect(text).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^34513/);
});

test('a reader who was led to a cause hands over a link to it, in either language', async ({ page }) => {
  await page.goto('pt-br/errors/34506/#cause-2');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  const dialog = page.getByRole('dialog');
  const text = dialog.getByRole('textbox');
  await expect(text).toHaveValue(/\/pt-br\/errors\/34506\/#cause-2\n/);
  await expect(dialog.locator('[data-mail]')).toHaveAttribute('href', /errors%2F34506%2F%23cause-2/);
  await dialog.getByLabel('Español').check();
  await expect(text).toHaveValue(/\/es-es\/errors\/34506\/#cause-2\n/);
  await dialog.getByLabel('Markdown').check();
  await expect(text).toHaveValue(/\/es-es\/errors\/34506\/#cause-2/);
  // Where the languages count others, the link leads to where they begin.
  await page.goto('pt-br/errors/34513/#cause-2');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  await expect(text).toHaveValue(/\/pt-br\/errors\/34513\/#cause-2\n/);
  await dialog.getByLabel('Español').check();
  await expect(text).toHaveValue(/\/es-es\/errors\/34513\/#causes\n/);
  await page.keyboard.press('Escape');
  await page.goto('pt-br/errors/34513/#verifying-proxy-settings-for-windows-step-3');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  await expect(text).toHaveValue(/\/es-es\/errors\/34513\/#verifying-proxy-settings-for-windows-step-3\n/);
});

test('a mail is never longer than Windows hands on, and leads to the rest', async ({ page }) => {
  const mailOf = async (path: string) => {
    await page.goto(path);
    await page.getByRole('button', { name: 'Enviar al cliente' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toHaveValue(/errors/);
    const mail = (await dialog.getByRole('link', { name: 'Abrir en el correo' }).getAttribute('href')) ?? '';
    expect(mail.length).toBeLessThanOrEqual(2000);
    const body = new URL(mail).searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '';
    return { body, text: await dialog.getByRole('textbox').inputValue() };
  };
  const long = await mailOf('es-es/errors/34513/');
  expect(long.body).toMatch(/^34513 · Se han.+\n\n«Se han.+»\n\nPágina: http\S+\/es-es\/errors\/34513\/$/);
  expect(long.text.startsWith(long.body)).toBe(true);
  const short = await mailOf('es-es/errors/salbitmaperror/');
  expect(short.body).toBe(short.text);
});

test('the dialog shows the short link as a QR code, closes by Escape and gives the focus back', async ({
  page,
}) => {
  await page.goto('es-es/errors/0x1fc07/');
  const opener = page.getByRole('button', { name: 'Enviar al cliente' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog');
  const code = dialog.getByRole('img', { name: /\/e\/0x1fc07\// });
  await expect
    .poll(() => code.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBeGreaterThan(0);
  await dialog.getByRole('button', { name: 'Copiar el enlace corto' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^https:\/\/[^/]+\/e\/0x1fc07\/$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('where the text cannot load, the dialog says so and keeps the short link', async ({ page }) => {
  await page.route('**/errors/34513.json', (route) => route.abort());
  await page.goto('pt-br/errors/34513/');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(
    /Não foi possível carregar.*\/e\/34513\//,
  );
});

test('nothing of the dialog loads before it is opened', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('pt-br/errors/34513/', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /\.json$|\.svg$|handover/.test(url) && !url.includes('favicon'))).toEqual(
    [],
  );
});

test.describe('sharing', () => {
  const open = async (page: Page) => {
    await page.goto('pt-br/errors/34513/');
    await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/^34513/);
  };
  const button = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Compartilhar' });

  /** Puts a share sheet into the browser that remembers what it is given, and ends as told. */
  const withSheet = (page: Page, outcome: string) =>
    page.addInitScript((name) => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => {
          shared.push(data);
          return name ? Promise.reject(new DOMException('no', name)) : Promise.resolve();
        },
      });
    }, outcome);
  const shared = (page: Page) =>
    page.evaluate(() => ('shared' in window && Array.isArray(window.shared) ? window.shared : []));

  test('is offered only where the browser can', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await open(page);
    await expect(button(page)).toBeHidden();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Copiar o texto' })).toBeVisible();
  });

  test('gives the sheet the title and the text as it stands, its link in it', async ({ page }) => {
    await withSheet(page, '');
    await open(page);
    const area = page.getByRole('dialog').getByRole('textbox');
    await area.fill(`Olá!\n${await area.inputValue()}`);
    await button(page).click();
    const text = await area.inputValue();
    expect(text).toMatch(/\/pt-br\/errors\/34513\//);
    expect(await shared(page)).toEqual([{ title: expect.stringMatching(/^34513 · Credenciais/), text }]);
    await page.getByRole('dialog').getByLabel('Español').check();
    await expect(area).toHaveValue(/^34513 · Se han/);
    await button(page).click();
    expect((await shared(page))[1]).toMatchObject({ title: expect.stringMatching(/^34513 · Se han/) });
  });

  test('that the visitor gives up says nothing', async ({ page }) => {
    await withSheet(page, 'AbortError');
    await open(page);
    await button(page).click();
    await expect.poll(async () => (await shared(page)).length).toBe(1);
    await expect(page.locator('[data-status]')).toHaveText('');
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toMatch(/^34513/);
  });

  test('that the browser refuses copies the text and says so', async ({ page }) => {
    await withSheet(page, 'NotAllowedError');
    await open(page);
    await button(page).click();
    await expect(page.locator('[data-status]')).toHaveText('Copiado');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^34513 · Credenciais/);
  });
});
