import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { site } from '../site.config.ts';
import { diskCopy } from '../src/disk-copy/disk-copy.ts';
import { readPage } from '../src/links/page.ts';

let folder = '';
let copy = new Map<string, Uint8Array>();

test.beforeAll(async () => {
  copy = await diskCopy(site.out, site.base);
  folder = path.resolve(await mkdtemp(path.join('.cache', 'disk-')));
  for (const [name, content] of copy) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
});
test.afterAll(() => rm(folder, { recursive: true }));

const address = (file: string) => pathToFileURL(path.join(folder, file)).href;

test('every page refers only to files of the copy', () => {
  const pages = [...copy].filter(([name]) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(20);
  for (const [name, content] of pages) {
    for (const reference of readPage(new TextDecoder().decode(content)).references) {
      const url = new URL(reference.address, `file:///copy/${name}`);
      if (url.protocol !== 'file:') continue;
      expect([...copy.keys()], `${name}: ${reference.address}`).toContain(
        decodeURIComponent(url.pathname.replace('/copy/', '')),
      );
    }
  }
});

test('a double click opens it; codes and messages are searched, links lead on', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(address('pt-br/index.html'));
  const field = page.locator('input[type=search]').first();
  const best = page.locator('[data-search-results] a').first();
  await field.fill('0x86D1');
  await expect(best).toHaveAttribute('data-match', 'code');
  await field.fill('credenciais do cofre fornecidas inválidas');
  await expect(best).toHaveAttribute('data-match', 'message');
  await field.fill('id: 34513');
  await expect(best).toHaveAttribute('data-match', 'code');
  await best.click();
  await expect(page.locator('#cause-1')).toBeVisible();
  expect(page.url()).toMatch(/\/pt-br\/errors\/34513\/index\.html/);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-ES');
  expect(problems).toEqual([]);
});

test('its first page leads to both languages', async ({ page }) => {
  await page.goto(address('index.html'));
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-ES');
  await expect(page.locator('input[type=search]').first()).toBeVisible();
});

test('a file that is dropped on a page leads to the log page', async ({ page }) => {
  await page.goto(address('pt-br/index.html'));
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['erro 34513'], 'cb.log', { type: 'text/plain' }));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page).toHaveURL(/\/pt-br\/log\/index\.html$/);
});

test('a file that two scripts ask for at once is given to both, one that is missing to neither', async ({
  page,
}) => {
  await page.goto(address('pt-br/errors/34513/index.html'));
  const asked = await page.evaluate(async () => {
    const read = async (name: string) => (await fetch(new URL(name, location.href))).text();
    const texts = await Promise.all([read('../34513.json'), read('../34513.json')]);
    const again = await read('../34513.json');
    const missing = await Promise.allSettled([read('../nada.json'), read('../nada.json')]);
    return { texts: new Set([...texts, again]).size, missing: missing.map(({ status }) => status) };
  });
  expect(asked).toEqual({ texts: 1, missing: ['rejected', 'rejected'] });
});

test('words, whose index cannot be opened from a disk, are said to be unavailable', async ({ page }) => {
  await page.goto(address('pt-br/index.html'));
  await page.locator('input[type=search]').first().fill('antivírus varredura exclusão');
  await expect(page.getByText('A busca por palavras não pôde ser carregada')).toBeVisible();
});

test('the text for a customer is at hand in both languages', async ({ page }) => {
  await page.goto(address('pt-br/errors/34513/index.html'));
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  await expect(page.locator('dialog textarea')).toHaveValue(/^34513/);
  await page.getByRole('radio', { name: 'Español' }).check();
  await expect(page.locator('dialog textarea')).toHaveValue(/es-es\/errors\/34513/);
});

test.describe('copied links', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('are those of the published pages', async ({ page }) => {
    await page.goto(address('pt-br/errors/34513/index.html'));
    await page.getByRole('button', { name: 'Copiar link', exact: true }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const published = `${site.url}${site.base}pt-br/errors/34513/`;
    await expect.poll(copied).toBe(published);
    await page.locator('section.cause .permalink').nth(1).click();
    await expect.poll(copied).toBe(`${published}#cause-2`);
    await page.locator('.tick').first().check();
    await page.getByRole('button', { name: 'Copiar o que foi tentado' }).click();
    await expect.poll(copied).toContain(`\n${published}\n`);
  });
});
