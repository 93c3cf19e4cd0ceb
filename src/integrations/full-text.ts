import { locales } from '../i18n/locales.ts';
import { joinEntries } from '../search/build/full-text/entry-file.ts';
import { entryFile, LanguageIndex } from '../search/build/full-text/language-index.ts';
import { closePagefind } from '../search/build/full-text/pagefind-index.ts';
import type { PageStep } from './step.ts';

/**
 * Builds the full-text index of the built pages, one for each language, into `pagefind/`. Pagefind reads the
 * pages in a process of its own while the next ones are rendered.
 */
export function fullText(): PageStep {
  const indexes = new Map<string, LanguageIndex>(
    Object.values(locales).map(({ segment }) => [segment, new LanguageIndex()]),
  );
  let current: LanguageIndex | undefined;
  return {
    name: 'full-text',
    async page(page) {
      const [segment = ''] = page.file.split('/');
      const index = indexes.get(segment);
      if (index !== current) current?.complete();
      current = index;
      await index?.add(page);
    },
    async run({ output, logger }) {
      const last = output.readLast(entryFile);
      const entries = last === undefined ? [] : [last];
      try {
        const made = await Promise.all([...indexes.values()].map((index) => index.finish(output)));
        for (const entry of made) if (entry) entries.push(Buffer.from(entry).toString());
        const isThere = (hash: string) => output.has(`pagefind/pagefind.${hash}.pf_meta`);
        output.write(entryFile, joinEntries(entries, isThere));
        logger.info(`${made.filter((entry) => entry).length} of ${made.length} indexes made anew`);
      } finally {
        await closePagefind();
      }
    },
  };
}
