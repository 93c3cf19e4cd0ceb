import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { expect, test } from 'playwright/test';

const env = {
  ...process.env,
  BASE_PATH: '/ajuda/',
  SITE_URL: 'https://help.example.org',
  INDICE_OUT: '.cache/ajuda',
};
const run = (script: string) => spawnSync(process.execPath, [script], { env, encoding: 'utf8' });

let server: ChildProcess;
let url = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const build = run('scripts/build.ts');
  expect(build.status, build.stdout + build.stderr).toBe(0);
  server = spawn(process.execPath, ['scripts/serve.ts'], { env: { ...env, PORT: '4700' }, stdio: 'pipe' });
  url = await new Promise((resolve, reject) => {
    server.stdout?.once('data', (data: Buffer) => resolve(String(data).trim()));
    server.stderr?.once('data', (data: Buffer) => reject(new Error(String(data))));
  });
});
test.afterAll(() => server.kill());

test('every link of a site below a path leads to a file of it', () => {
  const links = run('scripts/check-links.ts');
  expect(links.stdout + links.stderr).toMatch(/^\d{2,} pages, 0 broken links\n$/);
});

test('every page of a site below a path can be reached from its first one, and loads all it needs', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && problems.push(`${page.url()}: ${response.url()}`),
  );
  const seen = new Set<string>();
  const queue = [`${url}pt-br/`];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    await page.goto(next, { waitUntil: 'load' });
    expect(new URL(page.url()).pathname).toMatch(/^\/ajuda\//);
    const links = await page.evaluate(() => Array.from(document.querySelectorAll('a'), ({ href }) => href));
    queue.push(
      ...links
        .map((href) => href.replace(/[?#].*$/, ''))
        .filter((href) => href.startsWith(new URL(url).origin)),
    );
  }
  expect(problems).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
});

test('search works below a path', async ({ page }) => {
  await page.goto(`${url}pt-br/`);
  await page.locator('input[type=search]').first().fill('407');
  await page.locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL(/\/ajuda\/pt-br\/errors\/100050\//);
});
