import { indexedPage } from '../indexing/full-text/indexed-page.ts';
import { fullTextIndexes } from '../indexing/full-text/indexes.ts';
import type { BuiltPage } from '../output/page-writer.ts';
import type { SiteOutput } from '../output/site-output.ts';
import type { StepLogger } from '../steps/step.ts';
import { published } from './published.ts';

/** What is made of all pages of a site together. */
interface WholePages {
  /** Takes the next page: those of a language follow one another, in the order of {@link compareFiles}. */
  see(page: BuiltPage): void;
  /**
   * Writes the full text when all pages are in.
   *
   * @throws Error with the published addresses that no page has answered
   */
  finish(logger: StepLogger): Promise<void>;
}

/** Begins the check of the published addresses and the full text. */
export function wholePages(
  output: SiteOutput,
  config: { content: string; url: string; base: string; cache: string },
): WholePages {
  const addresses = published(config);
  const text = fullTextIndexes(output, config.cache);
  return {
    see(page) {
      addresses.see(page);
      text.add(indexedPage(page));
    },
    async finish(logger) {
      addresses.check(logger);
      await text.finish(logger);
    },
  };
}
