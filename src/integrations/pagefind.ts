import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { localeList } from '../i18n/locales.ts';
import type { AfterBuildStep } from './step.ts';

/** Builds the full-text index of the built pages, one language each, into `pagefind/`. */
export function fullText(): AfterBuildStep {
  return {
    name: 'full-text',
    async run({ dir, logger }) {
      const folder = fileURLToPath(dir);
      try {
        const { index } = answered(await pagefind.createIndex({}));
        if (!index) throw new Error('Pagefind gave no index.');
        const { page_count } = answered(await index.addDirectory({ path: folder }));
        answered(await index.writeFiles({ outputPath: `${folder}/pagefind` }));
        await removeInterfaces(`${folder}/pagefind`);
        logger.info(`${page_count} pages in ${localeList.length} languages indexed`);
      } finally {
        await pagefind.close();
      }
    },
  };
}

/** Pagefind reports its errors in the answer instead of throwing them. */
function answered<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0)
    throw new Error(`Pagefind could not index the site: ${answer.errors.join(' ')}`);
  return answer;
}

/** Pagefind writes its own interfaces with every index; the site has its own. */
async function removeInterfaces(folder: string): Promise<void> {
  const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => unused.test(name)).map((name) => rm(`${folder}/${name}`)));
}
