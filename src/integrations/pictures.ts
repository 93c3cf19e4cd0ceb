import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import type { Catalog } from '../catalog/catalog.ts';
import { localeList } from '../i18n/locales.ts';
import { type Card, picturePath, siteCard } from '../pictures/card.ts';
import { cardOf, drawsEntries } from '../pictures/choice.ts';
import type { SiteStep } from './step.ts';

/** Draws the pictures that pages name for Open Graph. What was drawn once is kept in `.cache/` by its digest. */
export function pictures(options: { name: string; pictures: number }, catalog: Catalog): SiteStep {
  const cache = new URL('../../.cache/', import.meta.url);
  return {
    name: 'pictures',
    async run({ output, logger }) {
      const views = localeList.flatMap((locale) => [...catalog.errors(locale), ...catalog.guides(locale)]);
      const entries = drawsEntries(catalog, options.pictures) ? views : [];
      const cards = [
        ...localeList.map((locale) => siteCard(locale, options.name)),
        ...entries.map((view) => cardOf(catalog, view, options)),
      ];
      const missing = new Map(cards.map((card) => [picturePath(card).slice(1), card]));
      await mkdir(new URL('og/', cache), { recursive: true });
      let draw: ((card: Card) => Promise<Buffer>) | undefined;
      let drawn = 0;
      for (const [file, card] of missing) {
        const kept = new URL(file, cache);
        if (!(await stat(kept).catch(() => undefined))) {
          draw ??= await (await import('../pictures/draw.ts')).createDrawer();
          await writeFile(kept, await draw(card));
          drawn += 1;
        }
        output.write(file, await readFile(kept));
      }
      logger.info(`${missing.size} pictures, ${drawn} drawn anew`);
    },
  };
}
