import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Page } from 'playwright/test';
import { syntheticErrors } from '../bench/catalogue/entries.ts';
import { writeCatalogue } from '../bench/catalogue/write.ts';
import { run, served } from './built-site.ts';

/** So many that an edit does not make the full text of a language anew. */
const errors = syntheticErrors(1000, 1);
const [edited = '', other = ''] = errors.flatMap(({ key, texts }) => (texts['pt-BR'] ? [key] : []));

/** Tests on a site that was built, and built again after an edit. */
const test = base.extend<{ baseURL: string }, { edited: string }>({
  edited: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use, { workerIndex }) => {
      const content = `.cache/edited-content-${workerIndex}`;
      const out = `.cache/edited-${workerIndex}`;
      const build = () => run('scripts/build.ts', { INDICE_CONTENT: content, INDICE_OUT: out });
      const add = (key: string, text: string) => {
        const file = path.join(content, 'errors', key, 'pt-BR.mdx');
        writeFileSync(file, `${readFileSync(file, 'utf8')}\n${text}\n`);
      };
      writeCatalogue(content, errors);
      add(edited, 'Desligue o girassol.');
      add(other, 'Ligue a orquídea.');
      await build();
      writeCatalogue(content, errors);
      add(edited, 'Regue a samambaia.');
      add(other, 'Ligue a orquídea.');
      await build();
      await served(out, use);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ edited }, use) => use(edited),
});

async function search(page: Page, query: string): Promise<void> {
  await page.goto('pt-br/');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill(query);
}

test.describe('after an edit of a large site', () => {
  test('its new words are found, and words of pages that were not edited', async ({ page }) => {
    const results = page.locator('[data-search-results] a[data-match="text"]');
    await search(page, 'regue a samambaia');
    await expect(results.first()).toHaveAttribute('href', new RegExp(`/pt-br/errors/${edited}/`));
    await search(page, 'orquídea');
    await expect(results).toHaveCount(1);
    await expect(results).toHaveAttribute('href', new RegExp(`/pt-br/errors/${other}/`));
  });

  test('its old words are not found', async ({ page }) => {
    await search(page, 'girassol');
    await expect(page.locator('[data-no-match]')).toBeVisible();
    await expect(page.locator(`[data-search-results] a[href*="/errors/${edited}/"]`)).toHaveCount(0);
  });

  test('what is loaded beside the index is small', async ({ page, baseURL }) => {
    const sizes: number[] = [];
    page.on('response', async (response) => {
      if (response.url().startsWith(`${baseURL}pagefind/supplement`))
        sizes.push((await response.body()).length);
    });
    await search(page, 'regue a samambaia');
    await expect(page.locator('[data-search-results] a[data-match="text"]').first()).toBeVisible();
    // What there is, its entry and meta files, and a part of the index; the page itself.
    expect(sizes.length).toBeGreaterThanOrEqual(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5000);
  });
});
