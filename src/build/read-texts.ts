import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { readContent } from '../content/stored.ts';
import { gatherTrees, shareTrees, type Trees } from '../content/trees.ts';

/**
 * Reads the texts whose facts no build before has gathered, for all threads of this one. The others are read when a
 * page is made of them.
 */
export function readTexts(catalog: Catalog): Trees {
  const trees = gatherTrees(unreadTexts(catalog));
  shareTrees(trees);
  return trees;
}

function* unreadTexts(catalog: Catalog): Generator<Entry> {
  for (const { texts } of catalog.entries()) {
    for (const text of texts) {
      if (readContent.entries.get(text.file)?.entry.facts) continue;
      // While its tree is at hand.
      void text.facts;
      yield text;
    }
  }
}
