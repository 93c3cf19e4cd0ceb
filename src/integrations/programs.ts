import type { Catalog } from '../catalog/catalog.ts';
import { entryFiles, siteFiles } from '../programs/files.ts';
import type { SiteStep } from './step.ts';

/** Files between two breaths, in which the words of other threads are taken in. */
const batch = 200;

/**
 * Writes what programs read: the whole index, every page's twins, feeds, sitemap, descriptions.
 *
 * @param options.markdown false leaves the pages' Markdown twins out
 */
export function programs(
  options: { name: string; url: string; base: string; markdown: boolean },
  catalog: Catalog,
): SiteStep {
  return {
    name: 'programs',
    async run({ output, logger }) {
      const site = { name: options.name, base: options.base, root: options.url + options.base };
      let count = 0;
      for (const [path, text] of siteFiles(catalog, site)) {
        output.write(path.slice(1), text);
        count += 1;
      }
      for (const { path, inputs, text } of entryFiles(catalog, site)) {
        if (!options.markdown && path.endsWith('.md')) continue;
        if (!output.keep(path.slice(1), inputs)) output.write(path.slice(1), text(), inputs);
        count += 1;
        if (count % batch === 0) await new Promise(setImmediate);
      }
      logger.info(`${count} files`);
    },
  };
}
