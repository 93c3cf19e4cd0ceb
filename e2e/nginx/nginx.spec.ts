import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { site } from '../../site.config.ts';
import { contentTypeOf } from '../../src/hosting/media-types.ts';
import { securityHeaders } from '../../src/hosting/policy.ts';
import { hasNginx, startNginx } from './server.ts';

test.skip(!hasNginx(), 'nginx is not installed here: apt-get install nginx-light');

let nginx: Awaited<ReturnType<typeof startNginx>>;
test.beforeAll(async () => {
  nginx = await startNginx();
});
test.afterAll(async () => nginx?.stop());

const files = readdirSync(site.out, { recursive: true, encoding: 'utf8' });
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(nginx.origin + path, { redirect: 'manual', headers });
const at = (file: string) => site.base + file;
const hashedScript = files.find((file) => /^_astro\/.*\.js$/.test(file)) ?? '';

test('sends every security header with pages, files and errors', async () => {
  for (const path of [at('pt-br/'), at(hashedScript), at('nowhere/')]) {
    const { headers } = await get(path);
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value);
    expect(headers.get('server')).toBe('nginx');
  }
});

test('compresses text and nothing else', async () => {
  const gzip = { 'Accept-Encoding': 'gzip' };
  for (const path of [
    at('pt-br/'),
    at(hashedScript),
    at('errors.json'),
    at('errors.csv'),
    at('sitemap.xml'),
  ]) {
    const { headers } = await get(path, gzip);
    expect(headers.get('content-encoding'), path).toBe('gzip');
    expect(headers.get('vary'), path).toContain('Accept-Encoding');
  }
  const compressed = files.filter((file) => /\.(png|pagefind|pf_\w+)$/.test(file));
  expect(compressed.length).toBeGreaterThan(5);
  for (const file of compressed)
    expect((await get(at(file), gzip)).headers.get('content-encoding')).toBeNull();
});

test('lets hashed files be kept for a year, and has everything else asked for again', async () => {
  const hashed = files.filter((file) => /^(_astro|index|og|pagefind\/(fragment|index))\/.*\.\w+$/.test(file));
  expect(hashed.length).toBeGreaterThan(10);
  for (const file of hashed) {
    expect((await get(at(file))).headers.get('cache-control'), file).toBe(
      'public, max-age=31536000, immutable',
    );
  }
  for (const path of ['pt-br/', 'sw.js', 'errors.json', 'pagefind/pagefind.js', '_astro/gone.js']) {
    const { headers } = await get(at(path));
    expect(headers.get('cache-control'), path).toBe('public, max-age=0, must-revalidate');
  }
  const first = await get(at('pt-br/'));
  const etag = first.headers.get('etag') ?? '';
  expect((await get(at('pt-br/'), { 'If-None-Match': etag })).status).toBe(304);
});

test('names the media type of every file', async () => {
  const byEnding = new Map(
    files.filter((file) => file.includes('.')).map((file) => [file.split('.').at(-1), file]),
  );
  for (const ending of ['pf_fragment', 'pf_index', 'pf_meta', 'pagefind'])
    expect([...byEnding.keys()]).toContain(ending);
  for (const file of byEnding.values()) {
    if (/^(_headers|_redirects|staticwebapp\.config\.json)$/.test(file)) continue;
    const { status, headers } = await get(at(file));
    expect(status, file).toBe(200);
    const type = headers.get('content-type') ?? '';
    expect(type.replace(/; charset=utf-8$/, ''), file).toBe(contentTypeOf(file)?.replace(/; .*/, ''));
    if (type.startsWith('text/')) expect(type, file).toMatch(/; charset=utf-8$/);
  }
});

test('answers what there is not with the 404 page and its status', async () => {
  const page = readFileSync(`${site.out}/404.html`, 'utf8');
  for (const path of [
    at('nowhere/'),
    at('pt-br/errors/nowhere/'),
    at('_astro/'),
    at('index/'),
    at('pagefind/'),
  ]) {
    const response = await get(path);
    expect(response.status, path).toBe(404);
    expect(await response.text(), path).toBe(page);
  }
});

test('serves no dotfile and no configuration of other hosts', async () => {
  for (const path of [
    '.git/config',
    '.env',
    'pt-br/.htaccess',
    '_headers',
    '_redirects',
    'staticwebapp.config.json',
  ]) {
    expect((await get(at(path))).status, path).toBe(404);
  }
});

test('redirects every alias for good, with and without the slash, and keeps the query', async () => {
  const redirects = readFileSync(`${site.out}/_redirects`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(redirects.map(([from]) => from)).toContain(at('e/407/'));
  expect(redirects.map(([from]) => from)).toContain(at('pt-br/errors/407/'));
  for (const [from = '', to] of redirects) {
    for (const path of [
      from,
      from.replace(/\/$/, ''),
      from.toUpperCase().replace(site.base.toUpperCase(), site.base),
    ]) {
      const response = await get(`${path}?q=a%20b`);
      expect(response.status, path).toBe(301);
      expect(response.headers.get('location'), path).toBe(`${to}?q=a%20b`);
    }
    expect((await get(to ?? '')).status, to).toBe(200);
  }
});

test('adds a slash that a page lacks without naming its port or host', async () => {
  const response = await get(at('pt-br/errors/34513'));
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe(at('pt-br/errors/34513/'));
});

test('is searched in the browser: by code, and by words through Pagefind', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${nginx.origin}${at('pt-br/')}`);
  const field = page.locator('input[type=search]').first();
  await field.fill('0x86D1');
  await expect(page.locator('[data-search-results] a[data-match=code]').first()).toBeVisible();
  await field.fill('antivírus pasta');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  expect(problems).toEqual([]);
});
