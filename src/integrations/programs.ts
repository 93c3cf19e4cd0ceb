import { type ProgramFile, qrFiles, siteFiles, twinFiles } from '../programs/files.ts';
import { catalogOfBuild } from './catalog-of-build.ts';
import type { AfterBuildStep } from './step.ts';

/**
 * Writes what programs read: the whole index, every page's twins, feeds, sitemap, descriptions.
 *
 * @param options.markdown false leaves the pages' Markdown twins out
 */
export function programs(options: {
  name: string;
  url: string;
  base: string;
  content: string;
  markdown: boolean;
}): AfterBuildStep {
  return {
    name: 'programs',
    async run({ output, logger }) {
      const catalog = await catalogOfBuild(options.content);
      const site = { name: options.name, base: options.base, root: options.url + options.base };
      let count = 0;
      const write = ([path, text]: ProgramFile) => {
        output.write(path.slice(1), text);
        count += 1;
      };
      for (const file of [...siteFiles(catalog, site), ...qrFiles(catalog, site)]) write(file);
      for (const file of twinFiles(catalog, site)) {
        if (options.markdown || !file[0].endsWith('.md')) write(file);
      }
      logger.info(`${count} files`);
    },
  };
}
