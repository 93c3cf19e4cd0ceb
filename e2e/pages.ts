import type { Page } from 'playwright/test';

/** One page of every kind, as paths below the base. */
export const pages = [
  'pt-br/',
  'es-es/',
  'pt-br/errors/',
  'pt-br/errors/34513/',
  'es-es/errors/34513/',
  'es-es/errors/403/',
  'pt-br/errors/sallowdiskspace/',
  'es-es/guides/',
  'pt-br/guides/troubleshoot-cache-problems/',
  'es-es/about/',
  'pt-br/print/',
  'pt-br/log/',
  'es-es/offline/',
];

/** Pages whose answers come by scripts, after the page. */
export const answeringPages = ['es-es/search/?q=34513', 'es-es/errors/999999999/'];

/** Goes to one of these pages, and waits for its answer where it is one that answers. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (answeringPages.includes(path)) await answered(page);
}

/** Waits until the scripts of a page have said what its address asks for. */
export async function answered(page: Page): Promise<void> {
  const answer = page.locator('search-field [role=status]:not(:empty), [data-found] > *');
  await answer.first().waitFor({ state: 'attached' });
}
