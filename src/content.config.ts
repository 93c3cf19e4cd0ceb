import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { site } from '../site.config.ts';
import { entryLoader } from './content/loader.ts';
import { localeList } from './i18n/locales.ts';

/** An entry's identity. Its file has the rest, checked by `src/document/frontmatter.ts`. */
const schema = z.object({ key: z.string(), locale: z.enum(localeList) });

export const collections = {
  errors: defineCollection({ loader: entryLoader(site.content, 'errors'), schema }),
  guides: defineCollection({ loader: entryLoader(site.content, 'guides'), schema }),
};
