import { site } from '../../site.config.ts';
import { catalogOnDisk } from '../../src/catalog/disk.ts';
import { indexedEntries } from '../../src/catalog/indexed.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { segmentOf } from '../../src/i18n/segment.ts';
import { launchChromium } from '../chromium/launch.ts';
import { shut } from '../serving/ports.ts';
import { type SearchWeight, serveSite, weighSearch } from './search-weight.ts';

/** What asking the search field loads, and what it may load. */
export interface SearchCost extends SearchWeight {
  kind: string;
  locale: Locale;
  query: string;
  /** Bytes of brotli. */
  budget: number;
  mostRequests: number;
}

const KB = 1000;
/** How many queries of each kind are asked. */
const asked = 3;

/** Asks the built site for codes and messages of its content in Chromium, in each locale. */
export async function searchCosts(localeList: readonly Locale[]): Promise<SearchCost[]> {
  const entries = indexedEntries(catalogOnDisk(site.content)).filter(({ codes }) => codes.length > 0);
  const browser = await launchChromium();
  const served = await serveSite(site.out, site.base);
  const costs: SearchCost[] = [];
  for (const locale of localeList) {
    const page = `${segmentOf(locale)}/errors/`;
    const own = entries.flatMap(({ codes, texts }) => {
      const message = texts[locale]?.messages[0];
      return codes[0] && message ? [{ code: codes[0], message: message.replace(/\s*\([^)]*\)/g, '') }] : [];
    });
    const step = Math.max(1, Math.floor(own.length / asked));
    for (const { code, message } of own.filter((_, place) => place % step === 0).slice(0, asked)) {
      const forCode = await weighSearch(browser, served, page, code, 'result');
      costs.push({ ...forCode, kind: 'code', locale, query: code, budget: 12 * KB, mostRequests: 2 });
      const forMessage = await weighSearch(browser, served, page, message, 'complete');
      costs.push({
        ...forMessage,
        kind: 'message',
        locale,
        query: message,
        budget: 25 * KB,
        mostRequests: 6,
      });
    }
  }
  await browser.close();
  await shut(served.server);
  return costs;
}
