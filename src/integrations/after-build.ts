import type { site } from '../../site.config.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { hosting } from './hosting.ts';
import { offline } from './offline.ts';
import { pictures } from './pictures.ts';
import { programs, qrCodes } from './programs.ts';
import type { SiteStep } from './step.ts';

/** What is made besides the pages and their index, by when it is made. */
export interface SiteSteps {
  whileRendering: SiteStep[];
  /** While Pagefind, which takes one processor, makes its last index. */
  whileIndexing: SiteStep[];
  /** After everything: the service worker lists all files. */
  last: SiteStep[];
}

export function siteSteps(config: typeof site, catalog: Catalog): SiteSteps {
  return {
    whileRendering: [programs(config, catalog), pictures(config, catalog), hosting(config, catalog)],
    whileIndexing: [qrCodes(config, catalog)],
    last: [offline(config)],
  };
}
