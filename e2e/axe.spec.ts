import { expect, test } from 'playwright/test';
import { logText, readLog } from './log-page.ts';
import { answered, answeringPages, pages } from './pages.ts';
import { field, mail } from './search-field.ts';
import { violations } from './violations.ts';

// Looking at a whole page takes seconds; the tests need nothing of each other.
test.describe.configure({ mode: 'parallel' });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    for (const path of pages) {
      test(`${path} has no violation`, async ({ page }) => {
        await page.goto(path);
        expect(await violations(page)).toEqual([]);
      });
    }

    for (const path of [...answeringPages, 'es-es/errors/0x86d1']) {
      test(`${path}, answered, has no violation`, async ({ page }) => {
        await page.goto(path);
        await answered(page);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('an entry with everything open and ticked has no violation', async ({ page }) => {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto('pt-br/errors/34513/#cause-2');
        for (const summary of await page.locator('summary:visible').all()) await summary.click();
        await page.locator('.tick').first().check();
        expect(await violations(page), `at ${width} px`).toEqual([]);
      }
    });

    test('the search, open, has no violation', async ({ page }) => {
      await page.goto('pt-br/errors/34513/');
      for (const query of ['credenciais do cofre', '0xDEADBEEF', mail]) {
        await field(page).fill('');
        await page.keyboard.insertText(query);
        await expect(page.locator('[data-search-results] a, [data-no-match]').first()).toBeVisible();
        await field(page).press('ArrowDown');
        expect(await violations(page), query).toEqual([]);
      }
    });

    test('the language switch, focused, and the skip link have no violation', async ({ page }) => {
      await page.goto('es-es/errors/403/');
      await page.getByRole('link', { name: 'Português' }).focus();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Ir al contenido' }).focus();
      expect(await violations(page)).toEqual([]);
    });

    test('the list, filtered, has no violation', async ({ page }) => {
      await page.goto('pt-br/errors/');
      await page.getByLabel('Filtrar a lista').fill('cofre');
      await expect(page.locator('[data-filtered] a').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('what a log holds has no violation', async ({ page }) => {
      await page.goto('pt-br/log/');
      await readLog(page, logText);
      await expect(page.locator('.finding').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the dialog has no violation', async ({ page }) => {
      await page.goto('es-es/errors/34513/');
      await page.getByRole('button', { name: 'Enviar al cliente' }).click();
      await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/34513/);
      expect(await violations(page)).toEqual([]);
    });
  });
}
