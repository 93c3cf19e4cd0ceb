import { readdirSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { site } from '../site.config.ts';
import { contentSecurityPolicy } from '../src/hosting/policy.ts';

/** Fails when the page breaks the policy, logs an error, or asks another origin for anything. */
async function watch(page: Page): Promise<string[]> {
  const problems: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => problems.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportViolation');
      if (typeof report === 'function')
        report(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.hostname !== 'localhost') problems.push(`asks ${url.href}`);
  });
  return problems;
}

/** One page of every kind, by the shape of its address: all entries are of one kind. */
const kinds = new Map(
  readdirSync(site.out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [
      file.replace(/^[a-z]{2}-[a-z]{2}\//, '').replace(/^(errors|guides|e)\/[^/]+\//, '$1/*/'),
      file,
    ]),
);

test('there are pages of many kinds to look at', () => {
  expect(kinds.size).toBeGreaterThan(8);
});

for (const [kind, file] of kinds) {
  test(`${kind} keeps to the policy`, async ({ page }) => {
    const problems = await watch(page);
    const response = await page.goto(file.replace(/index\.html$/, ''));
    expect(response?.headers()['content-security-policy']).toBe(contentSecurityPolicy);
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
  });
}

test('search by code, message and words, and the way to a result, keep to the policy', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('pt-br/');
  const field = page.locator('input[type=search]').first();
  for (const query of [
    '0x86D1',
    'credenciais do cofre fornecidas inválidas',
    'antivírus pasta',
    '0xDEADBEEF',
  ]) {
    await field.fill(query);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-search-results] a, [data-no-match]').first()).toBeVisible();
  }
  await field.fill('34513');
  await page.locator('[data-search-results] a').first().click();
  await expect(page.locator('#cause-1')).toBeVisible();
  expect(problems).toEqual([]);
});

test('the hand-over dialog keeps to the policy', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('pt-br/errors/34513/');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  await expect(page.locator('dialog textarea')).toHaveValue(/^34513/);
  await page.waitForLoadState('networkidle');
  expect(problems).toEqual([]);
});

test('the log page reads a log in its worker under the policy', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('pt-br/log/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'agente.log',
    mimeType: 'text/plain',
    buffer: Buffer.from('2019-07-15 10:00:00 começo\n2019-07-15 10:00:01 falhou (ID: 34513)\n'),
  });
  await expect(page.locator('main').getByRole('link', { name: /34513/ }).first()).toBeVisible();
  expect(problems).toEqual([]);
});

test('what the policy forbids is refused: markup and scripts from plain strings, another origin', async ({
  page,
}) => {
  await page.goto('pt-br/');
  const refused = await page.evaluate(async () => {
    const tried = async (attempt: () => unknown) => {
      try {
        await attempt();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    const script = document.createElement('script');
    return {
      html: await tried(() => {
        document.body.innerHTML = '<b>x</b>';
      }),
      script: await tried(() => {
        script.src = '/x.js';
      }),
      fetch: await tried(() => fetch('https://example.org/')),
      worker: await tried(() => new Worker('/x.js')),
    };
  });
  expect(new Set(Object.values(refused))).toEqual(new Set(['refused']));
});
