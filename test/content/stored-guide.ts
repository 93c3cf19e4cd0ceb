import type { z } from 'zod';
import type { StoredEntry } from '../../src/content/stored.ts';
import { guideSchema } from '../../src/document/frontmatter.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** A guide as it is stored, without a text: it comes from the line of an article that a test names. */
export function storedGuide(
  key: string,
  source: Partial<z.input<typeof guideSchema>['source']> = {},
  locale: Locale = 'pt-BR',
): StoredEntry {
  const frontmatter = guideSchema.parse({
    key,
    title: `Title of ${key}`,
    anchor: key,
    source: { article: 'an-article', line: 1, ...source },
  });
  const file = `content/guides/${key}/${locale}.mdx`;
  return { kind: 'guide', locale, body: '', bodyLine: 10, digest: '', file, frontmatter };
}
