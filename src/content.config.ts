import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { site } from '../site.config.ts';
import { entryLoader } from './catalog/loader.ts';
import { errorSchema, guideSchema } from './document/frontmatter.ts';
import { localeList } from './i18n/locales.ts';

/** What the loader adds to an entry's frontmatter. */
const loaded = {
  locale: z.enum(localeList),
  /** How many lines of the file stand before the body. */
  bodyLine: z.int(),
};

export const collections = {
  errors: defineCollection({
    loader: entryLoader(`${site.content}/errors`),
    schema: errorSchema.extend(loaded),
  }),
  guides: defineCollection({
    loader: entryLoader(`${site.content}/guides`),
    schema: guideSchema.extend(loaded),
  }),
};
