import type { Catalog } from '../catalog/catalog.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SiteOutput } from '../output/site-output.ts';
import { type LazyFile, qrFiles, siteFiles, twinFiles } from '../programs/files.ts';
import type { ProgramSite } from '../programs/site.ts';
import type { SiteStep } from './step.ts';

interface Options {
  name: string;
  url: string;
  base: string;
  /** False leaves the pages' Markdown twins out. */
  markdown: boolean;
}

/** Writes what tells programs of the whole site: the whole index, feeds, sitemap, descriptions. */
export function programs(options: Options, catalog: Catalog): SiteStep {
  return {
    name: 'programs',
    async run({ output, logger }) {
      let count = 0;
      for (const [path, text] of siteFiles(catalog, programSite(options))) {
        output.write(path.slice(1), text);
        count += 1;
        await breath();
      }
      logger.info(`${count} files`);
    },
  };
}

/** Writes the twins of every page in some languages. */
export function twins(options: Options, catalog: Catalog, languages: readonly Locale[]): SiteStep {
  return {
    name: 'twins',
    async run({ output, logger }) {
      const files = twinFiles(catalog, programSite(options), languages);
      logger.info(`${await writeEach(files, output)} files in ${languages.join(', ')}`);
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

function programSite({ name, url, base, markdown }: Options): ProgramSite {
  return { name, base, root: url + base, markdown };
}

/** Lets the words of other threads be taken in: what they have rendered is indexed in a process of its own. */
function breath(): Promise<void> {
  return new Promise(setImmediate);
}

/** Small files between two breaths. */
const batch = 200;

/** @returns how many there are */
async function writeEach(files: Iterable<LazyFile>, output: SiteOutput): Promise<number> {
  let count = 0;
  for (const { path, inputs, text } of files) {
    if (!output.keep(path.slice(1), inputs)) output.write(path.slice(1), text(), inputs);
    count += 1;
    if (count % batch === 0) await breath();
  }
  return count;
}
