import { site } from '../../../site.config.ts';
import { indexedEntries } from '../../catalog/indexed.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { buildIndex, type SearchIndex } from './index-files.ts';
import { readLexicon } from './lexicon.ts';

let built: Promise<SearchIndex> | undefined;

/** The search index of the site, built once per build; in development anew for every page. */
export function loadSiteIndex(): Promise<SearchIndex> {
  const build = async () => buildIndex(indexedEntries(await loadCatalog()), await readLexicon(site.content));
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}
