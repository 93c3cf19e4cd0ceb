import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { askField, placeShown } from '../bench/relevance/ask.ts';
import { readQueries } from '../bench/relevance/queries.ts';
import { Tally } from '../bench/relevance/tally.ts';
import { pagePath } from '../src/catalog/urls.ts';
import { localeList } from '../src/i18n/locales.ts';

const file = '../shared/queries-dev.jsonl';

for (const locale of localeList) {
  test(`the first result is right for 97 of 100 queries, ${locale}`, async ({ page }) => {
    test.skip(!existsSync(file), `${file} is not here`);
    const queries = (await readQueries(file)).filter((item) => item.locale === locale);
    test.skip(queries.length === 0, `${file} has no queries in ${locale}`);
    test.slow();
    const tally = new Tally();
    const misses: string[] = [];
    await page.goto(`.${pagePath(locale)}`);
    for (const query of queries) {
      const shown = await askField(page, query.query);
      const place = placeShown(query, shown);
      tally.add(place);
      if (place !== 1) misses.push(`${JSON.stringify(query.query)} → ${shown.links[0]}`);
    }
    expect(tally.success(1), misses.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
}
