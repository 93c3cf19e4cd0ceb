import type { z } from 'zod';
import type { StoredEntry } from '../../src/content/stored.ts';
import { errorSchema } from '../../src/document/frontmatter.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** What a test says of an error: parts of its file, and of its frontmatter. */
interface Told extends Partial<Omit<z.input<typeof errorSchema>, 'key'>> {
  locale?: Locale;
  body?: string;
}

/** An error as it is stored: its code is its key, and it has no messages, unless told otherwise. */
export function storedError(key: string, { locale = 'pt-BR', body = '', ...told }: Told = {}): StoredEntry {
  const frontmatter = errorSchema.parse({
    key,
    codes: [key],
    title: `Title of ${key}`,
    messages: [],
    anchor: `anchor-of-${key}`,
    source: { article: 'an-article', line: 1 },
    ...told,
  });
  const file = `content/errors/${key}/${locale}.mdx`;
  return { kind: 'error', locale, body, bodyLine: 10, digest: body, file, frontmatter };
}
