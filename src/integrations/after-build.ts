import type { site } from '../../site.config.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { hosting } from './hosting.ts';
import { offline } from './offline.ts';
import { pictures } from './pictures.ts';
import { programs } from './programs.ts';
import type { SiteStep } from './step.ts';

/** What is made beside the pages, and what comes after everything: the service worker lists all files. */
export function siteSteps(config: typeof site, catalog: Catalog): { beside: SiteStep[]; last: SiteStep[] } {
  return {
    beside: [programs(config, catalog), pictures(config, catalog), hosting(config, catalog)],
    last: [offline(config)],
  };
}
