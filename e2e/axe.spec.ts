import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { answeringPages, pages } from './pages.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    for (const path of [...pages, ...answeringPages]) {
      test(`${path} has no violation`, async ({ page }) => {
        await page.goto(path);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('an entry with everything open and ticked has no violation', async ({ page }) => {
      await page.goto('pt-br/errors/34513/#cause-2');
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.locator('.tick').first().check();
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
