import { type ChildProcess, spawn } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { freePort } from '../scripts/serving/ports.ts';

const content = '.cache/dev-content';
let server: ChildProcess;
let origin = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await rm(content, { recursive: true, force: true });
  await cp('e2e/fixtures/content', content, { recursive: true });
  // Somebody may be at work with a development server of their own, of which Astro knows by a lock.
  const options = ['--port', String(await freePort()), '--ignore-lock'];
  const astro = ['node_modules/astro/bin/astro.mjs', 'dev', ...options];
  server = spawn(process.execPath, astro, {
    env: { ...process.env, NODE_ENV: 'development', INDICE_CONTENT: content, FORCE_COLOR: '0' },
    stdio: 'pipe',
  });
  origin = await new Promise((resolve, reject) => {
    let output = '';
    server.stdout?.on('data', (data: Buffer) => {
      output += String(data);
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    });
    server.stderr?.on('data', (data: Buffer) => {
      output += String(data);
    });
    server.on('exit', () => reject(new Error(`astro dev ended:\n${output}`)));
  });
});
test.afterAll(() => server.kill());

test('the development server has the files beside the pages, from the content as it stands', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto(`${origin}/pt-br/errors/77001/`);
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toHaveValue(/^77001/);
  await expect
    .poll(() => dialog.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  const files = [
    'pt-br/errors/77001.md',
    'errors.csv',
    'pt-br/changes.atom',
    'e/77001.svg',
    'e/gu%C3%ADa%20de%20muestra/',
    'media/es-es/una%20figura%2C%2050%25.png',
  ];
  for (const path of files) expect((await page.request.get(`${origin}/${path}`)).status(), path).toBe(200);
  expect((await page.request.get(`${origin}/pt-br/errors/nada.json`)).status()).toBe(404);

  const file = `${content}/errors/77001/pt-BR.mdx`;
  await writeFile(file, `${await readFile(file, 'utf8')}\nUma frase a mais.\n`);
  await expect
    .poll(async () => (await page.request.get(`${origin}/pt-br/errors/77001.md`)).text())
    .toContain('Uma frase a mais.');
});
