import { writePage } from '../../output/page-writer.ts';
import type { SiteOutput } from '../../output/site-output.ts';
import type { StepLogger } from '../../steps/step.ts';
import { isNeutral } from '../file-order.ts';
import { wholePages } from '../whole-pages.ts';
import type { RenderedFile } from './render.ts';

/** What is done with the pages as they come. */
interface Pages {
  take(file: RenderedFile): void;
  /** Resolves when all pages of the languages have come, and only those that belong to none are missing. */
  ofLanguages: Promise<void>;
  /** Completes what is made of all of them. */
  finish(logger: StepLogger): Promise<void>;
}

/**
 * Writes the pages as they are rendered, and makes of them what is made of all.
 *
 * @param config the site's settings; undefined for a shard, of which nothing is made but its files
 */
export function receivePages(
  output: SiteOutput,
  config: { content: string; url: string; base: string; cache: string } | undefined,
): Pages {
  const whole = config && wholePages(output, config);
  const ofLanguages = Promise.withResolvers<void>();
  let pages = 0;
  let written = 0;
  return {
    take(file) {
      if (isNeutral(file.file)) ofLanguages.resolve();
      if (!file.isPage) {
        output.write(file.file, file.content ?? '');
        return;
      }
      const page = writePage(output, file);
      whole?.see(page);
      pages += 1;
      if (!page.unchanged) written += 1;
    },
    ofLanguages: ofLanguages.promise,
    async finish(logger) {
      logger.info(`${pages} pages, ${written} of them made anew`);
      await whole?.finish(logger);
    },
  };
}
