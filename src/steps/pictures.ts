import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { localeList } from '../i18n/locales.ts';
import { replaceFile } from '../output/replace-file.ts';
import { type PictureCard, picturePath, siteCard } from '../pictures/card.ts';
import { cardOf, drawsEntries } from '../pictures/choice.ts';
import type { SiteStep } from './step.ts';

/** Where pictures are kept from one build to the next, of whatever content. */
const cache = '.cache';

/** Draws the pictures that pages name for Open Graph. What was drawn once is kept in `.cache/og/` by its digest. */
export function pictures(options: { name: string; pictures: number }, catalog: Catalog): SiteStep {
  return {
    name: 'pictures',
    async run({ output, logger }) {
      const views = localeList.flatMap((locale) => catalog.entries(locale));
      const entries = drawsEntries(catalog, options.pictures) ? views : [];
      const cards = [
        ...localeList.map((locale) => siteCard(locale, options.name)),
        ...entries.map((view) => cardOf(catalog, view, options)),
      ];
      const wanted = new Map(cards.map((card) => [picturePath(card).slice(1), card]));
      let draw: ((card: PictureCard) => Promise<Buffer>) | undefined;
      let drawn = 0;
      for (const [file, card] of wanted) {
        const kept = path.join(cache, file);
        if (!existsSync(kept)) {
          draw ??= await (await import('../pictures/draw.ts')).createDrawer();
          replaceFile(kept, await draw(card));
          drawn += 1;
        }
        output.write(file, readFileSync(kept));
      }
      logger.info(`${wanted.size} pictures, ${drawn} drawn anew`);
    },
  };
}
