import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { listenOn } from '../serving/ports.ts';
import { createSiteServer } from '../serving/site-server.ts';
import { bytesOf, weigh } from './weigh.ts';

/** A built site that is being served. */
export interface ServedSite {
  /** The built site. */
  folder: string;
  /** The base path it is built for, with slashes at both ends. */
  base: string;
  /** Where it is served, without a slash at the end. */
  origin: string;
  server: Server;
}

/** What searching loads beside the page that it is done on. */
export interface SearchWeight {
  /** Bytes on the wire: every file compressed with brotli, without headers. */
  bytes: number;
  requests: number;
  /** The files, as paths below the base. */
  files: string[];
}

/** Serves a built site on a port that the system chooses. */
export async function serveSite(folder: string, base: string): Promise<ServedSite> {
  const server = createSiteServer(folder);
  return { folder, base, origin: `http://localhost:${await listenOn(server)}`, server };
}

/**
 * Opens a page in a browser that has nothing of the site, asks its search field, and weighs what was loaded for that.
 *
 * @param page the page's path below the base: `pt-br/`
 * @param until when to stop: at the first result, or when the answer is complete
 */
export async function weighSearch(
  browser: Browser,
  site: ServedSite,
  page: string,
  query: string,
  until: 'result' | 'complete',
): Promise<SearchWeight> {
  const asked: string[] = [];
  const listener = ({ url = '' }: { url?: string | undefined }) => {
    asked.push(url.replace(/[?#].*$/, '').slice(site.base.length));
  };
  // The server knows of every request, whichever worker makes it.
  site.server.prependListener('request', listener);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    await tab.goto(site.origin + site.base + page, { waitUntil: 'load' });
    await ask(tab, query);
    await (until === 'result' ? firstResult(tab) : completeAnswer(tab));
  } finally {
    await context.close();
    site.server.off('request', listener);
  }
  const own = new Set(weigh(site.folder, site.base, `${page}index.html`).files.map((file) => file.path));
  const files = asked.filter((file) => file !== page && !own.has(file));
  const bytes = files.reduce((sum, file) => sum + bytesOf(path.join(site.folder, file)), 0);
  return { bytes, requests: files.length, files };
}

/** Puts a query into the search field at once, as a paste does; its lines are kept. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.locator('input[type=search]').focus();
  await page.keyboard.insertText(query);
}

async function firstResult(page: Page): Promise<void> {
  await page.locator('[data-search-results] a').first().waitFor();
}

/** Waits until nothing more is added to the answer. */
export async function completeAnswer(page: Page): Promise<void> {
  await page.locator('search-field [aria-busy=false]').waitFor({ state: 'attached' });
}
