import { site } from '../../../site.config.ts';
import { indexedEntries } from '../../catalog/indexed.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { digest, formatAddress } from '../address.ts';
import { buildIndex, type SearchIndex } from './index-files.ts';
import { readLexicon } from './lexicon.ts';

let built: Promise<SearchIndex> | undefined;

/** The search index of the site: built once per build, in development anew whenever a file of it is asked for. */
export function loadSiteIndex(): Promise<SearchIndex> {
  const build = async () =>
    buildIndex(indexedEntries(await loadCatalog()), await readLexicon(site.content), development);
  if (development) return build();
  built ??= build();
  return built;
}

/** In development the index has one address whatever it holds, so that a page need not wait for it. */
const development = import.meta.env.DEV ? { version: digest('development'), codeShards: 1 } : undefined;

/** What a page hands to `createSearch`. */
export async function siteIndexAddress(): Promise<string> {
  return development ? formatAddress(development) : (await loadSiteIndex()).address;
}
