import { localeList } from '../../i18n/locales.ts';
import { segmentOf } from '../../i18n/segment.ts';
import type { SiteOutput } from '../../output/site-output.ts';
import { isSupplements, type Supplements, supplementsFile } from '../../search/full-text/supplement.ts';
import type { StepLogger } from '../../steps/step.ts';
import { joinEntries } from './entry-file.ts';
import type { IndexedPage } from './indexed-page.ts';
import { LanguageIndex, type MadeIndex, pagefindEntry } from './language-index.ts';
import { closePagefind } from './pagefind-index.ts';
import { TextRecord } from './text-record.ts';

/** The making of the full-text index of the pages, one for each language, in `pagefind/`. */
interface FullTextIndexes {
  /**
   * Takes the next page: those of a language follow one another, in the order of their files. Pagefind reads them in a
   * process of its own while the next ones are rendered.
   */
  add(page: IndexedPage): void;
  /** Writes the indexes when all pages are in. */
  finish(logger: StepLogger): Promise<void>;
}

/**
 * Begins the indexes of all languages upon those of the last build.
 *
 * @param cache the folder that keeps what is indexed of each page
 */
export function fullTextIndexes(output: SiteOutput, cache: string): FullTextIndexes {
  const lastEntry = output.readLast(pagefindEntry);
  const lastSupplements = readSupplements(output);
  const indexes = new Map<string, LanguageIndex>(
    localeList.map((locale) => {
      const segment = segmentOf(locale);
      const last = { hasEntry: lastEntry !== undefined, supplement: lastSupplements[segment] };
      const record = new TextRecord(`${cache}/text-${segment}.ndjson`);
      return [segment, new LanguageIndex(locale, output, record, last)];
    }),
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
    async finish(logger) {
      try {
        await taken;
        const made = await Promise.all(
          [...indexes].map(async ([segment, index]) => ({ segment, ...(await index.finish()) })),
        );
        writeShared(output, made, lastEntry);
        logger.info(
          `full-text: ${made.filter(({ entry }) => entry).length} of ${made.length} indexes made anew`,
        );
      } finally {
        await closePagefind();
      }
    },
  };
}

/**
 * Writes the files that the languages share: Pagefind's entry file and the list of supplements.
 *
 * @param lastEntry the entry file of the last build, for the languages whose index is kept
 */
function writeShared(
  output: SiteOutput,
  made: readonly (MadeIndex & { segment: string })[],
  lastEntry: string | undefined,
): void {
  const entries = [lastEntry, ...made.map(({ entry }) => entry && Buffer.from(entry).toString())];
  const isThere = (hash: string) => output.has(`pagefind/pagefind.${hash}.pf_meta`);
  const present = entries.filter((entry) => entry !== undefined);
  output.write(pagefindEntry, joinEntries(present, isThere));
  const supplements: Supplements = Object.fromEntries(
    made.flatMap(({ segment, supplement }) => (supplement ? [[segment, supplement]] : [])),
  );
  output.write(supplementsFile, JSON.stringify(supplements));
}

/** The supplements that the last build left; none where they cannot be read, which makes their indexes anew. */
function readSupplements(output: SiteOutput): Supplements {
  try {
    const read: unknown = JSON.parse(output.readLast(supplementsFile) ?? '{}');
    return isSupplements(read) ? read : {};
  } catch {
    return {};
  }
}
