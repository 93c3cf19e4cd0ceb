import { expect, type Page, test } from 'playwright/test';
import { holdBack } from './hold-back.ts';
import { logLines, logPageReady, logText, readLog } from './log-page.ts';

const utf16 = (bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${logText}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const codes = (page: Page) => page.locator('[data-findings=errors] .hit-code');

/** Drops a file that it takes a while to read. */
async function dropLargeFile(page: Page): Promise<void> {
  await logPageReady(page);
  await page.evaluate((line) => {
    // Of one piece many times over, the file is there at once, and reading it takes long enough to stop it.
    const piece = new Blob([`${line}\n`.repeat(9_000)]);
    const file = new File(Array(150).fill(piece), 'large.log');
    const data = new DataTransfer();
    data.items.add(file);
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, logLines[1]);
}

test.describe('the log page', () => {
  for (const [name, buffer] of [
    ['UTF-8', Buffer.from(logText)],
    ['UTF-16LE', utf16(false)],
    ['UTF-16BE', utf16(true)],
    ['Windows-1252', Buffer.from(logText, 'latin1')],
  ] as const) {
    test(`reads a file in ${name}`, async ({ page }) => {
      await page.goto('pt-br/log/');
      await logPageReady(page);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'cb.log', mimeType: 'text/plain', buffer });
      await expect(codes(page)).toHaveText(['403', 'SalLowDiskSpace']);
      await expect(page.locator('.finding').first()).toContainText('2 linhas, da 2 à 5');
      await expect(page.locator('[data-findings=unknown] .hit-code')).toHaveText('0x80070643');
      await expect(page.locator('.log-results')).toContainText(name);
    });
  }

  test('says that an archive is no text, whatever was found in it', async ({ page }) => {
    await page.goto('pt-br/log/');
    await logPageReady(page);
    const buffer = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(logText)]);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'logs.zip', mimeType: 'application/zip', buffer });
    await expect(page.locator('.log-results .alert')).toContainText('não parece ser de texto');
    await expect(codes(page)).toHaveText(['403', 'SalLowDiskSpace']);
  });

  test('its button keeps its look while it has the focus', async ({ page }) => {
    await page.goto('es-es/log/');
    const button = page.locator('label', { has: page.locator('input[type=file]') });
    const before = await button.boundingBox();
    await page.locator('input[type=file]').focus();
    expect(await button.boundingBox()).toEqual(before);
  });

  test('reads a file that was chosen before the script was there', async ({ page }) => {
    const release = await holdBack(page, /\/_astro\/.*\.js$/);
    await page.goto('pt-br/log/', { waitUntil: 'commit' });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'cb.log', mimeType: 'text/plain', buffer: Buffer.from(logText) });
    release();
    await expect(codes(page)).toHaveText(['403', 'SalLowDiskSpace']);
  });

  test('reads what is pasted and copies a report', async ({ browser }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto('es-es/log/');
    await readLog(page, logText);
    await expect(page.getByRole('heading', { name: '2 errores documentados' })).toBeVisible();
    // An error that has no title but its code is named once.
    await expect(page.locator('.finding-entry')).toContainText([/^403 No se puede/, /^SalLowDiskSpace$/]);
    await page.getByRole('button', { name: 'Copiar como Markdown' }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('**403**');
    const report = await copied();
    expect(report).toContain('/es-es/errors/403/');
    expect(report).toContain('- [SalLowDiskSpace](<');
    expect(report).toContain('**0x80070643**');
    await context.close();
  });

  test('shows what a log holds as text, never as markup', async ({ page }) => {
    await page.goto('pt-br/log/');
    await readLog(page, 'erro 403 <img src=x onerror="document.title=1"><script>document.title=1</script>');
    await expect(page.locator('.finding pre')).toContainText('<img src=x');
    await expect(page.locator('.finding img, .finding script')).toHaveCount(0);
    await expect(page).toHaveTitle(/Analisar/);
  });

  test('takes the pasted text along to the other language', async ({ page }) => {
    await page.goto('pt-br/log/');
    await readLog(page, logText);
    await expect(codes(page)).toHaveText(['403', 'SalLowDiskSpace']);
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es-es\/log\/$/);
    await expect(page.getByRole('heading', { name: '2 errores documentados' })).toBeVisible();
    await expect(page.locator('textarea')).toHaveValue(logText.replaceAll('\r', ''));
    // It waits for the next page only, and only for this one.
    await page.goto('pt-br/log/');
    await logPageReady(page);
    await expect(page.locator('textarea')).toHaveValue('');
  });

  test('takes along a text that is too long for the area, and nothing where there is nothing', async ({
    page,
  }) => {
    await page.goto('pt-br/log/');
    await logPageReady(page);
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL('**/es-es/log/');
    await logPageReady(page);
    await expect(page.locator('.log-results')).toBeEmpty();
    await page.evaluate((long) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', long);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, `${logText}\n`.repeat(1000));
    await expect(codes(page)).toHaveText(['403', 'SalLowDiskSpace']);
    await page.getByRole('link', { name: 'Português' }).click();
    await expect(page).toHaveURL(/\/pt-br\/log\/$/);
    await expect(codes(page)).toHaveText(['403', 'SalLowDiskSpace']);
    await expect(page.locator('textarea')).toHaveValue('');
  });

  test('takes along what it read of a file, which stays in this tab', async ({ page }) => {
    await page.goto('pt-br/log/');
    await logPageReady(page);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'cb.log', mimeType: 'text/plain', buffer: Buffer.from(logText) });
    await expect(codes(page)).toHaveText(['403', 'SalLowDiskSpace']);
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es-es\/log\/$/);
    await expect(page.getByRole('heading', { name: '2 errores documentados' })).toBeVisible();
    await expect(page.locator('.log-results')).toContainText('cb.log: 5 líneas');
    await expect(page.locator('.finding-entry').first()).toContainText(/^403 No se puede/);
    await page.goto('pt-br/log/');
    await logPageReady(page);
    await expect(page.locator('.log-results')).toBeEmpty();
  });

  test('takes along what it has read so far', async ({ page }) => {
    await page.goto('pt-br/log/');
    await dropLargeFile(page);
    await expect(page.getByText(/Lendo large\.log · \d/)).toBeVisible();
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page.locator('.log-results .alert')).toContainText('Lectura cancelada.');
    await expect(codes(page)).toHaveText(['403']);
  });

  for (const way of ['file', 'text'] as const)
    test(`has what it read again when the reader comes back: ${way}`, async ({ page }) => {
      await page.goto('pt-br/log/');
      await logPageReady(page);
      if (way === 'text') await readLog(page, logText);
      else
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'cb.log', mimeType: 'text/plain', buffer: Buffer.from(logText) });
      await page.getByRole('link', { name: 'SalLowDiskSpace' }).click();
      await expect(page).toHaveURL(/\/pt-br\/errors\/sallowdiskspace\/$/);
      await page.goBack();
      await expect(codes(page)).toHaveText(['403', 'SalLowDiskSpace']);
      await expect(page.locator('.log-results')).toContainText(
        `${way === 'file' ? 'cb.log' : 'texto colado'}: 5 linhas`,
      );
      if (way === 'text') await expect(page.locator('textarea')).toHaveValue(logText.replaceAll('\r', ''));
      // Another log takes its place, and its place only.
      await readLog(page, 'nothing');
      await expect(page.locator('.log-none')).toBeVisible();
      await page.reload();
      await expect(page.locator('.log-none')).toBeVisible();
      await expect(codes(page)).toHaveCount(0);
    });

  test('shows nothing of what another version of the site kept', async ({ page }) => {
    await page.goto('pt-br/log/');
    await page.evaluate(() => {
      history.replaceState({ reading: { name: 'old.log', report: { errors: [{ lines: 1 }] } } }, '');
      sessionStorage.setItem('indice:log-read', '{"name":');
    });
    await page.reload();
    await logPageReady(page);
    await expect(page.locator('.log-results')).toBeEmpty();
    await readLog(page, logText);
    await expect(codes(page)).toHaveText(['403', 'SalLowDiskSpace']);
  });

  test('brings what it found into view on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('pt-br/log/');
    await readLog(page, logText);
    await expect(page.getByRole('heading', { name: '2 erros documentados' })).toBeInViewport();
  });

  test('asks nobody to drop a file with a finger', async ({ browser, page }) => {
    await page.goto('es-es/log/');
    await expect(page.getByText('Suelte el archivo aquí')).toBeVisible();
    const phone = await browser.newContext({ isMobile: true, hasTouch: true });
    const onPhone = await phone.newPage();
    await onPhone.goto('es-es/log/');
    await expect(onPhone.getByText('Elegir un archivo')).toBeVisible();
    await expect(onPhone.getByText('Suelte el archivo aquí')).toBeHidden();
    await phone.close();
  });

  test('stops when it is told to and shows what it has', async ({ page }) => {
    await page.goto('pt-br/log/');
    await dropLargeFile(page);
    await page.getByRole('button', { name: 'Cancelar' }).click();
    await expect(page.getByText('Leitura cancelada.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cancelar' })).toBeHidden();
  });

  test('takes no click before the script is there that answers it', async ({ page }) => {
    const release = await holdBack(page, '**/_astro/element.*.js');
    await page.goto('pt-br/log/', { waitUntil: 'commit' });
    const button = page.getByRole('button', { name: 'Analisar o texto' });
    await page.locator('textarea').fill('Falha (ID: 34513)');
    await expect(button).toBeDisabled();
    release();
    await button.click();
    await expect(page.locator('.log-results')).toContainText('34513');
  });

  test('says so when the index of errors cannot be had', async ({ page }) => {
    await page.route('**/index/words/*/entries-*.json', (route) => route.abort());
    await page.goto('pt-br/log/');
    await readLog(page, logText);
    await expect(page.locator('.log-results .alert')).toContainText(
      'O índice de erros não pôde ser carregado',
    );
  });
});
