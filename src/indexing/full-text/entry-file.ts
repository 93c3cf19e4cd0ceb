import { z } from 'zod';

const schema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/**
 * Joins the entry files of indexes of one language each.
 *
 * @param texts the entry files as JSON, newer ones last: what they say of a language wins
 * @param isThere whether the index of a language with this hash stands in the site
 * @returns as JSON
 * @throws ZodError when a text is not what Pagefind writes
 */
export function joinEntries(texts: readonly string[], isThere: (hash: string) => boolean): string {
  const entries = texts.map((text) => schema.parse(JSON.parse(text)));
  const languages = entries
    .flatMap((entry) => Object.entries(entry.languages))
    .filter(([, { hash }]) => isThere(hash))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify({ ...entries.at(-1), languages: Object.fromEntries(languages) });
}
