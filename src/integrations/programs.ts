import type { Catalog } from '../catalog/catalog.ts';
import type { Output } from '../output/output.ts';
import { type EntryFile, qrFiles, siteFiles, twinFiles } from '../programs/files.ts';
import type { SiteStep } from './step.ts';

interface Options {
  name: string;
  url: string;
  base: string;
  /** False leaves the pages' Markdown twins out. */
  markdown: boolean;
}

/** Writes what programs read: the whole index, every page's twins, feeds, sitemap, descriptions. */
export function programs(options: Options, catalog: Catalog): SiteStep {
  return {
    name: 'programs',
    async run({ output, logger }) {
      const site = programSite(options);
      const ofSite = siteFiles(catalog, site);
      for (const [path, text] of ofSite) output.write(path.slice(1), text);
      const isWanted = ({ path }: EntryFile) => options.markdown || !path.endsWith('.md');
      const twins = await writeEach(twinFiles(catalog, site), output, isWanted);
      logger.info(`${ofSite.length + twins} files`);
    },
  };
}

/** Draws the QR code of every entry's short link. */
export function qrCodes(options: Options, catalog: Catalog): SiteStep {
  return {
    name: 'QR codes',
    async run({ output, logger }) {
      logger.info(`${await writeEach(qrFiles(catalog, programSite(options)), output)} files`);
    },
  };
}

function programSite({ name, url, base }: Options) {
  return { name, base, root: url + base };
}

/** Files between two breaths, in which the words of other threads are taken in. */
const batch = 200;

/** @returns how many there are */
async function writeEach(
  files: Iterable<EntryFile>,
  output: Output,
  isWanted: (file: EntryFile) => boolean = () => true,
): Promise<number> {
  let count = 0;
  for (const file of files) {
    if (!isWanted(file)) continue;
    const { path, inputs, text } = file;
    if (!output.keep(path.slice(1), inputs)) output.write(path.slice(1), text(), inputs);
    count += 1;
    if (count % batch === 0) await new Promise(setImmediate);
  }
  return count;
}
