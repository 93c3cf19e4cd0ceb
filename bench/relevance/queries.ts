import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Locale, localeOf } from '../../src/i18n/locales.ts';

/** A query with its answers: keys of entries or anchors of their sections, any of which is right; none if it has none. */
const querySchema = z.object({
  id: z.string(),
  locale: z.string().transform((tag, context): Locale => {
    const locale = localeOf(tag);
    if (locale) return locale;
    context.issues.push({ code: 'custom', input: tag, message: `${tag} is no locale of this site.` });
    return z.NEVER;
  }),
  category: z.string(),
  query: z.string(),
  expect: z.array(z.string()),
});

/** A query of which the answer is known. */
export type RelevanceQuery = z.infer<typeof querySchema>;

/**
 * Reads a JSONL file of queries.
 *
 * @throws Error naming the file that cannot be read, or the line that holds no query
 */
export async function readQueries(file: string): Promise<RelevanceQuery[]> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new Error(`${file} cannot be read. Name a JSONL file of queries: npm run relevance -- FILE`, {
      cause,
    });
  });
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [querySchema.parse(JSON.parse(line))];
    } catch (cause) {
      throw new Error(`${file}:${index + 1} holds no query: ${String(cause)}`, { cause });
    }
  });
}

/**
 * The place of the first right link among those that were found, counted from 1; 0 when there is none.
 *
 * @param links paths with anchors, best first
 */
export function placeOf({ expect }: RelevanceQuery, links: readonly string[]): number {
  const wanted = new Set(expect.map((name) => name.toLowerCase()));
  return (
    links.findIndex((link) => {
      const { pathname, hash } = new URL(link, 'https://site.invalid');
      return wanted.has(pathname.split('/').at(-2) ?? '') || wanted.has(hash.slice(1));
    }) + 1
  );
}
