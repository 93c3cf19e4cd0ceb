import { expect, test } from 'playwright/test';
import { defaultLocale } from '../src/i18n/default-locale.ts';
import { localeList } from '../src/i18n/locales.ts';
import { segmentOf } from '../src/i18n/segment.ts';
import { wordsOf } from '../src/i18n/words.ts';

for (const locale of localeList) {
  test(`pages say in which direction ${locale} is written`, async ({ page }) => {
    for (const path of ['', 'errors/34513/', 'no-such-page/']) {
      await page.goto(`${segmentOf(locale)}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', wordsOf(locale).language.dir);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('pages that leave the language open say the direction of each', async ({ page }) => {
    for (const path of ['', 'e/34513/']) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('dir', wordsOf(defaultLocale).language.dir);
      for (const locale of localeList)
        await expect(page.locator(`section[lang=${locale}]`)).toHaveAttribute(
          'dir',
          wordsOf(locale).language.dir,
        );
    }
  });
});
