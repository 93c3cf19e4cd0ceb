import type { site } from '../../site.config.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { localeList } from '../i18n/locales.ts';
import { hosting } from './hosting.ts';
import { media } from './media.ts';
import { offline } from './offline.ts';
import { pictures } from './pictures.ts';
import { programs, qrCodes, twins } from './programs.ts';
import type { SiteStep } from './step.ts';

/** What is made besides the pages and their index, by when it is made. */
interface SiteSteps {
  whileRendering: SiteStep[];
  /** While Pagefind, which needs one processor, makes its last index: what takes about as long. */
  whileIndexing: SiteStep[];
  /** After everything: the service worker lists all files. */
  last: SiteStep[];
}

/** All that is made of the catalog besides the pages, as steps that write into the output of a build. */
export function siteSteps(config: typeof site, catalog: Catalog): SiteSteps {
  const [allButLast, last] = [localeList.slice(0, -1), localeList.slice(-1)];
  return {
    whileRendering: [
      programs(config, catalog),
      twins(config, catalog, allButLast),
      pictures(config, catalog),
      media(config),
      hosting(config, catalog),
    ],
    whileIndexing: [twins(config, catalog, last), qrCodes(config, catalog)],
    last: [offline(config)],
  };
}
