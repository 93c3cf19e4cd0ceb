import { type Locale, localeList } from './locales.ts';
import type { Words } from './pt-BR.ts';

const words = new Map(
  await Promise.all(
    localeList.map(async (locale): Promise<[Locale, Words]> => [locale, (await readWords(locale)).words]),
  ),
);

/** The interface's words in a locale: `src/i18n/<locale>.ts`. */
export function wordsOf(locale: Locale): Words {
  const found = words.get(locale);
  if (!found) throw new RangeError(`${locale} is not in src/i18n/locales.ts.`);
  return found;
}

/** Vite only follows a path with a variable where it names a folder, even if that is this one. */
function readWords(locale: Locale): Promise<{ words: Words }> {
  return import(`../i18n/${locale}.ts`);
}

export type { Words };
