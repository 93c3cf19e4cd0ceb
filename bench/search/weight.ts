import type { Browser } from 'playwright';
import { type ServedSite, weighSearch } from '../../scripts/budget/search-weight.ts';
import type { Queries } from './queries.ts';

/** What the queries of one kind load until they are answered. */
interface KindWeight {
  kind: string;
  mean: number;
  most: number;
  requests: number;
}

/** Weighs every query of every kind in a browser that has nothing of the site. Bytes of brotli. */
export async function weighQueries(
  browser: Browser,
  site: ServedSite,
  page: string,
  queries: Queries,
): Promise<KindWeight[]> {
  const weights: KindWeight[] = [];
  for (const [kind, list] of Object.entries(queries)) {
    const until = kind === 'codes' ? 'result' : 'complete';
    const all = [];
    for (const query of list) all.push(await weighSearch(browser, site, page, query, until));
    weights.push({
      kind,
      mean: all.reduce((sum, { bytes }) => sum + bytes, 0) / all.length,
      most: Math.max(...all.map(({ bytes }) => bytes)),
      requests: Math.max(...all.map(({ requests }) => requests)),
    });
  }
  return weights;
}
