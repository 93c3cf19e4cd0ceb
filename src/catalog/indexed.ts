import type { IndexedEntry, IndexedText } from '../search/source.ts';
import type { Catalog, View } from './catalog.ts';
import { allNumberSameCauses } from './entry/causes.ts';

/** Every entry with its texts in every locale, for the builder of the search index. */
export function indexedEntries(catalog: Catalog): IndexedEntry[] {
  return catalog.entries().map(indexedEntry);
}

function indexedEntry(view: View): IndexedEntry {
  const texts: Record<string, IndexedText> = {};
  for (const entry of view.texts) {
    texts[entry.locale] = {
      title: entry.title,
      messages: entry.messages,
      wordings: view.record?.locales[entry.locale]?.wordings ?? [],
      sections: entry.facts.sections,
    };
  }
  return {
    key: view.key,
    kind: view.kind,
    codes: [...new Set(view.texts.flatMap((entry) => entry.codes))],
    aliases: view.record?.aliases ?? [],
    articles: [...new Set(view.texts.map(({ source }) => source.article))],
    anchors: [...new Set([...view.texts.map((entry) => entry.anchor), ...(view.record?.anchors ?? [])])],
    search: view.record?.search ?? [],
    causesDiffer: !allNumberSameCauses(view.texts),
    texts,
  };
}
