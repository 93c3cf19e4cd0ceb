import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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
    async run({ dir, logger }) {
      const catalog = await catalogOfBuild(options.content);
      const site = { name: options.name, base: options.base, root: options.url + options.base };
      const write = fileWriter(fileURLToPath(dir));
      let count = 0;
      for (const file of [...siteFiles(catalog, site), ...qrFiles(catalog, site)]) count += write(file);
      for (const file of twinFiles(catalog, site)) {
        if (options.markdown || !file[0].endsWith('.md')) count += write(file);
      }
      logger.info(`${count} files`);
    },
  };
}

/** Writes one small file after the other; waiting for each asynchronously takes several times as long. */
function fileWriter(root: string): (file: ProgramFile) => 1 {
  const made = new Set<string>();
  return ([name, text]) => {
    const file = path.join(root, name);
    const folder = path.dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, text);
    return 1;
  };
}
