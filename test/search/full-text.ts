import { entryPath } from '../../src/catalog/urls.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { createPageSearch, type PageSearch } from '../../src/search/full-text/layer.ts';
import type { FoundPage, Page } from '../../src/search/full-text/pagefind.ts';
import { fold, wordsOf } from '../../src/search/query/words.ts';
import type { IndexedEntry } from '../../src/search/source.ts';

/** Answers as Pagefind does: by beginnings of words, and for an unknown word by its longest known beginning. */
export function fullTextOf(entries: readonly IndexedEntry[], locale: Locale): PageSearch {
  const pages = entries.flatMap((entry) => pageOf(entry, locale));
  const words = pages.map((page) => new Set(wordsOf(page.content).map(({ folded }) => folded)));
  const find = (beginning: string): FoundPage[] =>
    pages.flatMap((page, place) =>
      [...(words[place] ?? [])].some((word) => word.startsWith(beginning))
        ? [{ id: page.url, isSupplied: false, data: async () => page }]
        : [],
    );
  const fullText = {
    async search(word: string) {
      for (let beginning = fold(word); beginning !== ''; beginning = beginning.slice(0, -1)) {
        const found = find(beginning);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
  return createPageSearch(fullText, '/');
}

function pageOf(entry: IndexedEntry, locale: Locale): Page[] {
  const text = entry.texts[locale];
  if (!text) return [];
  let content = [text.title, ...text.messages].join('. ');
  const anchors: Page['anchors'] = [];
  for (const section of text.sections) {
    if (section.id) anchors.push({ id: section.id, location: content.split(/\s+/).length });
    content += ` ${section.title}. ${section.text}`;
  }
  return [
    {
      url: entryPath(locale, entry.kind, entry.key),
      content,
      meta: { title: text.title, ...(entry.codes[0] ? { code: entry.codes[0] } : {}) },
      anchors,
    },
  ];
}
