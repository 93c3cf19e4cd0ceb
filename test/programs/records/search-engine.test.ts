import { expect, test } from 'vitest';
import { bulkFile, bulkMapping } from '../../../src/programs/records/search-engine.ts';
import { catalog } from '../catalog.ts';

const lines = bulkFile(catalog, 'https://indice.example/')
  .trimEnd()
  .split('\n')
  .map((line): Record<string, unknown> => JSON.parse(line));
const documents = lines.filter((_, place) => place % 2 === 1);

test('every text is an action and a document, each on a line of its own', () => {
  const texts = catalog.entries().flatMap((view) => view.texts);
  const actions = lines.filter((_, place) => place % 2 === 0).map(({ index }) => index);
  expect(actions).toHaveLength(texts.length);
  expect(new Set(actions.map((action) => JSON.stringify(action))).size).toBe(texts.length);
  expect(documents).toHaveLength(texts.length);
});

test('a document has no field that the strict mapping lacks', () => {
  const { properties } = bulkMapping().mappings;
  for (const document of documents) {
    for (const [name, value] of Object.entries(document)) {
      expect(Object.keys(properties)).toContain(name);
      if (name === 'title')
        expect(Object.keys(properties.title.properties)).toContain(Object.keys(value ?? {})[0]);
    }
  }
});

test('a code is there in every notation, for exact matching', () => {
  const document = documents.find(({ key }) => key === '34513') ?? expect.fail('no 34513 in the catalog');
  expect(document.codes).toEqual(expect.arrayContaining(['34513', '0x86D1']));
});

test('a name is there in the form that the search compares, too', () => {
  const document = documents.find(({ key }) => key === 'gone') ?? expect.fail('no such entry');
  expect(document.codes).toEqual(['Gone', 'gone']);
});

test('every locale is analyzed as its language', () => {
  const { properties } = bulkMapping().mappings;
  expect(properties.text.properties).toMatchObject({
    'pt-BR': { analyzer: 'portuguese' },
    'es-ES': { analyzer: 'spanish' },
  });
});
