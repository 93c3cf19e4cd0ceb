/**
 * Types every query of a JSONL file into the search field of the built site in Chromium, and asks plain Pagefind the
 * same: `npm run relevance -- [file] [--misses]`. Prints success@1, success@3 and MRR by category and locale.
 */
import '../scripts/running/foreseen.ts';
import { launchChromium } from '../scripts/chromium/launch.ts';
import { listen } from '../scripts/serving/site-server.ts';
import { site } from '../site.config.ts';
import { pagePath, withBase } from '../src/catalog/urls.ts';
import { builtSite } from '../src/output/built-site.ts';
import { askField, askPagefind, placeShown } from './relevance/ask.ts';
import { readQueries } from './relevance/queries.ts';
import { Tally, tallyTable } from './relevance/tally.ts';

const [file = '../shared/queries-dev.jsonl'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
const showsMisses = process.argv.includes('--misses');

const queries = await readQueries(file);
const port = await listen(builtSite(site.out), 4500);
const browser = await launchChromium();
const rows = new Map<string, { field: Tally; pagefind: Tally }>();
const misses: string[] = [];

for (const locale of new Set(queries.map((query) => query.locale))) {
  const page = await browser.newPage({ locale });
  await page.goto(`http://localhost:${port}${withBase(site.base, pagePath(locale))}`);
  for (const query of queries.filter((item) => item.locale === locale)) {
    const shown = await askField(page, query.query);
    const place = placeShown(query, shown);
    const plain = placeShown(query, await askPagefind(page, site.base, query.query));
    for (const name of [query.category, `all ${locale}`, 'all']) {
      const row = rows.get(name) ?? { field: new Tally(), pagefind: new Tally() };
      row.field.add(place);
      row.pagefind.add(plain);
      rows.set(name, row);
    }
    if (place !== 1)
      misses.push(`${query.id} ${JSON.stringify(query.query)} → ${shown.links.slice(0, 3).join(' ')}`);
  }
  await page.close();
}

await browser.close();
const last = [...rows].sort(([a], [b]) => Number(a.startsWith('all')) - Number(b.startsWith('all')));
console.log(tallyTable(new Map(last)));
if (showsMisses) console.log(`\n${misses.join('\n')}`);
process.exit(0);
