import type { Locale } from '../../i18n/locales.ts';
import type { SearchResult } from '../answer.ts';
import { resultOf } from '../result.ts';
import type { Search } from '../search.ts';

/**
 * The entries whose code, alias or anchor a name in a bad address is: `SalLowDiskSpace).`, `0x86d1`, an old anchor.
 * None where the index cannot be had.
 *
 * @param locale the reader's
 */
export async function meantBy(search: Search, name: string, locale: Locale): Promise<SearchResult[]> {
  const codes = await search.codesIn(name).catch(() => undefined);
  return (codes?.named ?? []).map(({ card, anchor }) => resultOf(card, locale, 'code', anchor));
}
