import { afterEach, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { gatherTrees, shareTrees } from '../../src/content/trees.ts';
import { catalog } from '../programs/catalog.ts';

const texts = catalog.errors('pt-BR').flatMap((view) => view.texts);

afterEach(() => {
  globalThis.indiceTrees = undefined;
});

test('a text reads the same from its gathered tree as from its MDX', () => {
  const read = texts.map(({ nodes }) => nodes);
  shareTrees(gatherTrees(texts.map(({ nodes }, place) => ({ digest: `tree ${place}`, nodes }))));
  const again = createCatalog(
    texts.map(({ file, locale, body }, place) => ({
      kind: 'guide',
      file,
      locale,
      // It is not read again.
      body: place === 0 ? '<Broken' : body,
      bodyLine: 9,
      digest: `tree ${place}`,
      frontmatter: {
        key: `k${place}`,
        title: 't',
        anchor: '',
        source: { article: 'a', line: 1 },
        corrected: 0,
      },
    })),
    { version: 1, entries: {} },
  );
  const found = again.guides('pt-BR').map(({ entry }) => entry);
  expect(found).toHaveLength(texts.length);
  for (const { digest, nodes } of found) expect(nodes).toEqual(read[Number(digest.split(' ')[1])]);
});

test('a text that was not gathered is read from its MDX', () => {
  shareTrees(gatherTrees([]));
  expect(texts[0]?.nodes.length).toBeGreaterThan(1);
});
