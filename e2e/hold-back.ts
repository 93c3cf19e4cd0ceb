import type { Page } from 'playwright/test';

/**
 * Keeps files from a page, as a slow network does.
 *
 * @param files a pattern of their addresses
 * @returns lets them go
 */
export async function holdBack(page: Page, files: string | RegExp): Promise<() => void> {
  const released = Promise.withResolvers<void>();
  await page.route(files, async (route) => {
    await released.promise;
    await route.continue();
  });
  return released.resolve;
}
