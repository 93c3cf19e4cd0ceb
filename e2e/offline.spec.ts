import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect, type Page } from 'playwright/test';
import { listenOn, shut } from '../scripts/serving/ports.ts';
import { createSiteServer } from '../scripts/serving/site-server.ts';
import { site } from '../site.config.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { filesBelow } from '../src/output/folder.ts';
import type { Manifest } from '../src/output/manifest.ts';
import { SiteOutput } from '../src/output/site-output.ts';
import { writeOffline } from '../src/steps/offline.ts';

/** A copy of the built site that a test may change, on a server of its own. */
interface Copy {
  folder: string;
  url: string;
  /** Publishes a new build: every occurrence of a text in a page is replaced. */
  publish(page: string, text: string, replacement: string): Promise<void>;
}

const test = base.extend<{ copy: Copy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
  copy: async ({}, use) => {
    const folder = await mkdtemp(path.join('.cache', 'offline-'));
    await cp(site.out, folder, { recursive: true });
    const server = createSiteServer(folder);
    const port = await listenOn(server);
    await use({
      folder,
      url: `http://localhost:${port}${site.base}`,
      async publish(page, text, replacement) {
        const file = path.join(folder, page);
        const html = await readFile(file, 'utf8');
        if (!html.includes(text)) throw new Error(`${page} does not hold “${text}”.`);
        await writeFile(file, html.replaceAll(text, replacement));
        writeOffline(folder, filesIn(folder), site.base);
      },
    });
    await shut(server);
    await rm(folder, { recursive: true });
  },
});
test.use({ serviceWorkers: 'allow' });

/** The files of a folder, as a build that had written them would know them. */
function filesIn(folder: string): Manifest {
  const output = new SiteOutput(folder, new Map());
  for (const name of filesBelow(folder)) output.write(name, readFileSync(path.join(folder, name)));
  return output.files;
}

/** Opens a page and waits until everything is kept. */
async function install(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Waits until a new build is kept beside the old one. */
async function waitingWorker(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
    .toBe(true);
}

const shareOf = (element: Element) => (element instanceof HTMLProgressElement ? element.value : 0);

/** What a template says, with any numbers. */
function pattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[\\d.]+')}$`);
}

/** Takes from a page what ends its longer waits. */
async function waitForever(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout: later } = window;
    Reflect.set(window, 'setTimeout', (run: () => void, time = 0) => (time < 5000 ? later(run, time) : 0));
  });
}

const words = wordsOf('pt-BR').offline;
const { title } = wordsOf('pt-BR').home;

test('every page and the search work without a network after the first visit', async ({
  page,
  copy,
  context,
}) => {
  await install(page, `${copy.url}pt-br/`);
  await context.setOffline(true);
  await page.goto(`${copy.url}es-es/errors/34513/#cause-1`);
  await expect(page.locator('#cause-1')).toBeVisible();
  await page.goto(`${copy.url}es-es/print/`);
  await expect(page.locator('.chapter-entry').first()).toBeVisible();
  await page.goto(`${copy.url}pt-br/?x=1`);
  await page.locator('input[type=search]').first().fill('0x86D1');
  await expect(page.locator('[data-search-results] a[data-match=code]').first()).toHaveAttribute(
    'href',
    /\/pt-br\/errors\/34513\//,
  );
});

test('a page that is not kept says so in the language of its path', async ({ page, copy, context }) => {
  await install(page, `${copy.url}pt-br/`);
  await context.setOffline(true);
  await page.goto(`${copy.url}es-es/errors/nowhere/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-ES');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(wordsOf('es-ES').offline.title);
  await context.setOffline(false);
  await page.getByRole('link', { name: wordsOf('es-ES').offline.retry }).click();
  await expect(heading).toHaveText(wordsOf('es-ES').notFound.title);
  await expect(page).toHaveURL(/\/es-es\/errors\/nowhere\/$/);
});

test('the page about the site says from the first that it looks what is kept', async ({ page, copy }) => {
  await page.addInitScript(() => {
    Object.defineProperty(ServiceWorkerContainer.prototype, 'ready', { get: () => new Promise(() => {}) });
  });
  await page.goto(`${copy.url}pt-br/about/`);
  await expect(page.getByText(words.checking)).toBeVisible();
  await expect(page.locator('[data-offline-status]')).toHaveText(words.unavailable);
  await expect(page.getByText(words.checking)).toBeHidden();
});

test('a worker that cannot be installed is not waited for', async ({ page, copy }) => {
  await waitForever(page);
  await rm(path.join(copy.folder, 'es-es/about/index.html'));
  await page.goto(`${copy.url}pt-br/about/`);
  await expect(page.locator('[data-offline-status]')).toHaveText(words.unavailable);
  await expect(page.getByText(words.checking)).toBeHidden();
});

test('nor is one that the browser refuses', async ({ page, copy }) => {
  await waitForever(page);
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('blocked', 'SecurityError'));
  });
  await page.goto(`${copy.url}pt-br/about/`);
  await expect(page.locator('[data-offline-status]')).toHaveText(words.unavailable);
});

test('a new build takes over at the next navigation, whole', async ({ page, copy, context }) => {
  await install(page, `${copy.url}pt-br/`);
  await copy.publish('pt-br/index.html', title, 'Segunda edição');
  await copy.publish('pt-br/errors/index.html', '<h1', '<h1 data-second');
  await waitingWorker(page);
  await expect(page.getByText(title)).toBeVisible();
  // The page is asked for twice, which `page.goto()` does not wait for.
  await page.evaluate((url) => location.assign(url), `${copy.url}pt-br/errors/#x`);
  await expect(page.locator('h1[data-second]')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#x');
  await context.setOffline(true);
  await page.goto(`${copy.url}pt-br/`);
  await expect(page.getByText('Segunda edição')).toBeVisible();
});

test('as long as a second page is open, both stay with their build', async ({ page, copy, context }) => {
  await install(page, `${copy.url}pt-br/`);
  const second = await context.newPage();
  await second.goto(`${copy.url}pt-br/errors/`);
  await copy.publish('pt-br/index.html', title, 'Segunda edição');
  await waitingWorker(page);
  await page.reload();
  await expect(page.getByText(title)).toBeVisible();
  await second.close();
  // The worker may still count the closed page for a moment; and the page is asked for twice, which `page.reload()`
  // does not wait for.
  await expect(async () => {
    await page.evaluate(() => location.reload());
    await expect(page.getByText('Segunda edição')).toBeVisible({ timeout: 5000 });
  }).toPass();
});

test('an update that fails leaves the old build working', async ({ page, copy, context }) => {
  await install(page, `${copy.url}pt-br/`);
  await copy.publish('pt-br/index.html', title, 'Segunda edição');
  await rm(path.join(copy.folder, 'pt-br/index.html'));
  const failed = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing;
    if (!worker) return registration.waiting === null;
    return new Promise<boolean>((resolve) => {
      worker.addEventListener('statechange', () => resolve(worker.state === 'redundant'));
    });
  });
  expect(failed).toBe(true);
  await context.setOffline(true);
  await page.goto(`${copy.url}pt-br/`);
  await expect(page.getByText(title)).toBeVisible();
  await page.goto(`${copy.url}pt-br/errors/34513/`);
  await expect(page.locator('#cause-1')).toBeVisible();
});

test.describe('a large site', () => {
  test.beforeEach(async ({ copy }) => {
    writeOffline(copy.folder, filesIn(copy.folder), site.base, { files: 1, bytes: 1 });
  });

  test('keeps what was visited', async ({ page, copy, context }) => {
    await install(page, `${copy.url}pt-br/`);
    await page.goto(`${copy.url}pt-br/errors/34513/`);
    await context.setOffline(true);
    await page.goto(`${copy.url}pt-br/errors/34513/`);
    await expect(page.locator('#cause-1')).toBeVisible();
    await page.goto(`${copy.url}es-es/errors/34513/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('es-ES').offline.title);
  });

  test('searches the build that its pages are of', async ({ page, copy }) => {
    await install(page, `${copy.url}pt-br/`);
    const [codes = ''] = filesBelow(copy.folder).filter((name) => name.startsWith('index/codes/'));
    const text = await readFile(path.join(copy.folder, codes), 'utf8');
    const [, version = ''] = /"words":"(\w+)"/.exec(text) ?? [];
    const folder = path.join(copy.folder, 'index/words');
    await rename(path.join(folder, version), path.join(folder, 'newer'));
    await writeFile(path.join(copy.folder, codes), text.replace(version, 'newer'));
    writeOffline(copy.folder, filesIn(copy.folder), site.base, { files: 1, bytes: 1 });
    // The old worker is still in charge: the browser looks for a new one while the page loads.
    await page.goto(`${copy.url}pt-br/errors/403/`);
    await page.locator('input[type=search]').fill('Falha ao baixar o arquivo de credenciais do cofre');
    await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('data-match', 'message');
  });

  test('is kept whole when asked to, and says how much that is', async ({ page, copy, context }) => {
    await install(page, `${copy.url}pt-br/about/`);
    await expect(page.locator('indice-offline')).toContainText(/\d+ arquivos, [\d,]+ MB/);
    await page.getByRole('button', { name: words.keep }).click();
    await expect(page.getByText(words.done)).toBeVisible();
    await context.setOffline(true);
    await page.goto(`${copy.url}es-es/errors/34513/`);
    await expect(page.locator('#cause-1')).toBeVisible();
  });

  test('that is stopped says what is kept, and goes on from there', async ({ page, copy, context }) => {
    // After some files the network hangs.
    await page.addInitScript(() => {
      const load = window.fetch;
      let asked = 0;
      window.fetch = (input, init) => {
        asked += 1;
        if (asked < 20 || 'flows' in window) return load(input, init);
        return new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        );
      };
    });
    await install(page, `${copy.url}pt-br/about/`);
    await page.getByRole('button', { name: words.keep }).click();
    await expect.poll(() => page.getByRole('progressbar').evaluate(shareOf)).toBeGreaterThan(10);
    await page.getByRole('button', { name: words.cancel }).click();
    const status = page.locator('[data-offline-status]');
    await expect(status).toHaveText(pattern(words.stopped));
    await expect(status).not.toHaveText(/^0 /);
    await page.evaluate(() => Object.assign(window, { flows: true }));
    await page.getByRole('button', { name: words.keep }).click();
    await expect(status).toHaveText(words.done);
    await context.setOffline(true);
    await page.goto(`${copy.url}es-es/errors/34513/`);
    await expect(page.locator('#cause-1')).toBeVisible();
  });

  for (const [gone, kept] of [
    ['the host', /never/],
    ['all but the list', /offline\.json$/],
  ] as const) {
    test(`that fails says so: ${gone} is gone`, async ({ page, copy }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await install(page, `${copy.url}pt-br/about/`);
      const button = page.getByRole('button', { name: words.keep });
      await expect(button).toBeVisible();
      await page.evaluate((still) => {
        const load = window.fetch;
        window.fetch = (input, init) =>
          still.test(String(input)) ? load(input, init) : Promise.reject(new TypeError('Failed to fetch'));
      }, kept);
      await button.click();
      await expect(page.locator('[data-offline-status]')).toHaveText(pattern(words.failed));
      await expect(button).toBeVisible();
      await expect(page.getByRole('progressbar')).toBeHidden();
      expect(errors).toEqual([]);
    });
  }
});

test('without service workers the page works and says what it cannot do', async ({ page, copy }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => ({
        register: () => Promise.reject(new DOMException('blocked', 'SecurityError')),
        get ready() {
          return Promise.reject(new DOMException('blocked', 'SecurityError'));
        },
      }),
    });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${copy.url}pt-br/about/`);
  await expect(page.locator('[data-offline-status]')).toHaveText(words.unavailable);
  await page.goto(`${copy.url}pt-br/errors/34513/`);
  await expect(page.locator('#cause-1')).toBeVisible();
  expect(errors).toEqual([]);
});
