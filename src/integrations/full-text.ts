import { localeList } from '../i18n/locales.ts';
import { segmentOf } from '../i18n/segment.ts';
import { joinEntries } from '../indexing/full-text/entry-file.ts';
import type { IndexedPage } from '../indexing/full-text/indexed-page.ts';
import { KeptParts } from '../indexing/full-text/kept-parts.ts';
import { entryFile, LanguageIndex } from '../indexing/full-text/language-index.ts';
import { closePagefind } from '../indexing/full-text/pagefind-index.ts';
import type { Output } from '../output/output.ts';
import type { StepLogger } from './step.ts';

/** The making of the full-text index of the pages, one for each language, in `pagefind/`. */
export interface FullText {
  /**
   * Takes the next page: those of a language follow one another, in the order of their files. Pagefind reads them in a
   * process of its own while the next ones are rendered.
   */
  add(page: IndexedPage): void;
  /** Resolves when Pagefind has got all pages that were added. */
  handedOver(): Promise<void>;
  /** Writes the indexes when all pages are in. */
  finish(logger: StepLogger): Promise<void>;
}

/** @param cache the folder that keeps what is indexed of each page */
export function fullText(output: Output, cache: string): FullText {
  const indexes = new Map<string, LanguageIndex>(
    localeList
      .map(segmentOf)
      .map((segment) => [
        segment,
        new LanguageIndex(output, new KeptParts(`${cache}/text-${segment}.ndjson`)),
      ]),
  );
  let current: LanguageIndex | undefined;
  let taken: Promise<void> = Promise.resolve();
  const take = async (page: IndexedPage) => {
    const [segment = ''] = page.file.split('/');
    const index = indexes.get(segment);
    if (index !== current) current?.complete();
    current = index;
    await index?.add(page);
  };
  return {
    add(page) {
      taken = taken.then(() => take(page));
      // Whoever finishes the index hears of a failure.
      taken.catch(() => {});
    },
    handedOver: () => taken,
    async finish(logger) {
      const last = output.readLast(entryFile);
      const entries = last === undefined ? [] : [last];
      try {
        await taken;
        const made = await Promise.all(
          [...indexes.values()].map((index) => index.finish(last !== undefined)),
        );
        for (const entry of made) if (entry) entries.push(Buffer.from(entry).toString());
        const isThere = (hash: string) => output.has(`pagefind/pagefind.${hash}.pf_meta`);
        output.write(entryFile, joinEntries(entries, isThere));
        logger.info(`full-text: ${made.filter((entry) => entry).length} of ${made.length} indexes made anew`);
      } finally {
        await closePagefind();
      }
    },
  };
}
