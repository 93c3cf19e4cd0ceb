import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { indexedEntries } from '../../src/catalog/indexed.ts';
import { entriesByName } from '../../src/catalog/names.ts';
import { registrySchema } from '../../src/registry/schema.ts';
import { storedError } from '../content/stored-error.ts';
import { storedGuide } from '../content/stored-guide.ts';

const registry = registrySchema.parse({
  version: 1,
  entries: {
    '407': { kind: 'error', aliases: ['old-name'] },
    conflict: {
      kind: 'error',
      locales: { 'pt-BR': { article: 'a', title: 'Conflito', retired: '2020-02-01', wordings: ['antes'] } },
    },
  },
});

const catalog = createCatalog(
  [
    storedError('unnamed', { codes: [] }),
    storedError('conflict', { codes: ['Conflito'] }),
    storedError('0x1fc07', { locale: 'es-ES', codes: ['0x1FC07'] }),
    storedError('0x1fc07', { codes: ['0x1FC07'] }),
    storedError('407', {
      locale: 'es-ES',
      body: '<Cause>\n\n## El proxy {#cause-1}\n\nBloquea.\n\n</Cause>\n',
    }),
  ],
  registry,
);

describe('createCatalog', () => {
  test('lists every key in every locale, numbers by value, then names, then entries without a code', () => {
    for (const locale of ['pt-BR', 'es-ES'] as const) {
      expect(catalog.errors(locale).map((view) => view.key)).toEqual([
        '407',
        '0x1fc07',
        'conflict',
        'unnamed',
      ]);
    }
  });

  test('falls back to the language that has the text, and says so', () => {
    const view = catalog.view('es-ES', 'error', 'conflict');
    expect(view).toMatchObject({ isFallback: true, locale: 'es-ES', entry: { locale: 'pt-BR' } });
    expect(view?.path).toBe('/es-es/errors/conflict/');
    expect(catalog.view('pt-BR', 'error', 'conflict')?.isFallback).toBe(false);
  });

  test('marks what upstream dropped', () => {
    expect(catalog.view('pt-BR', 'error', 'conflict')?.retired).toBe('2020-02-01');
    expect(catalog.view('pt-BR', 'error', '407')?.retired).toBeUndefined();
    expect(catalog.view('es-ES', 'error', 'conflict')?.retired, 'by the text that is shown').toBe(
      '2020-02-01',
    );
  });

  test('knows the neighbours in the list', () => {
    const view = catalog.errors('pt-BR')[1];
    const { previous, next } = catalog.neighbours(view ?? expect.fail('no second entry'));
    expect([previous?.key, next?.key]).toEqual(['407', 'conflict']);
  });

  test('knows nothing of an entry that the registry lacks, whatever its name', () => {
    const named = createCatalog([storedError('constructor')], registry).view('pt-BR', 'error', 'constructor');
    expect(named).toMatchObject({ key: 'constructor', record: undefined, retired: undefined });
  });

  test('knows nothing of a key that does not exist', () => {
    expect(catalog.view('pt-BR', 'error', '408')).toBeUndefined();
    expect(catalog.view('pt-BR', 'guide', '407')).toBeUndefined();
  });
});

describe('entriesByName', () => {
  test('leads from keys, codes of any locale and aliases to the entry', () => {
    const names = entriesByName(catalog, 'pt-BR');
    expect(names.get('old-name')?.map((view) => view.key)).toEqual(['407']);
    expect(names.get('conflito')?.map((view) => view.key)).toEqual(['conflict']);
    expect(names.get('0x1fc07')?.map((view) => view.key)).toEqual(['0x1fc07']);
    const texts = [
      storedError('1', { codes: ['Conflict'] }),
      storedError('1', { locale: 'es-ES', codes: ['Conflicto'] }),
    ];
    const translated = entriesByName(createCatalog(texts, { version: 1, entries: {} }), 'pt-BR');
    expect([...translated.keys()]).toEqual(['1', 'conflict', 'conflicto']);
  });
});

describe('indexedEntries', () => {
  test('holds the texts of the locales that have one, with their sections', () => {
    const entry = indexedEntries(catalog).find(({ key }) => key === '407');
    expect(entry?.texts).toEqual({
      'es-ES': {
        title: 'Title of 407',
        messages: [],
        wordings: [],
        sections: [{ id: 'cause-1', title: 'El proxy', text: 'Bloquea.' }],
      },
    });
    expect(entry?.aliases).toEqual(['old-name']);
    const reworded = indexedEntries(catalog).find(({ key }) => key === 'conflict');
    expect(reworded?.texts['pt-BR']?.wordings).toEqual(['antes']);
  });

  test('says of an entry whether its texts number other causes', () => {
    const texts = [
      storedError('1', { body: '<Cause>\n\n## Um {#cause-1}\n\n</Cause>\n' }),
      storedError('1', { locale: 'es-ES', body: 'Texto.' }),
      storedError('2', { body: 'Texto.' }),
      storedError('2', { locale: 'es-ES', body: 'Texto.' }),
    ];
    const entries = indexedEntries(createCatalog(texts, { version: 1, entries: {} }));
    expect(entries.map(({ key, causesDiffer }) => [key, causesDiffer])).toEqual([
      ['1', true],
      ['2', false],
    ]);
  });
});

describe('guides', () => {
  const guides = createCatalog(
    [
      storedGuide('restore', { article: 'b-article', line: 3 }),
      storedGuide('tools', { line: 90 }),
      storedGuide('before', { line: 20 }),
      storedGuide('translated', { line: 5, translation: 'site' }),
      storedGuide('translated', { line: 40 }, 'es-ES'),
    ],
    { version: 1, entries: {} },
  ).guides('pt-BR');

  test('stand in the order of the articles, our translations where the text stands that they were made from', () => {
    expect(guides.map(({ key }) => key)).toEqual(['before', 'translated', 'tools', 'restore']);
  });

  test('have no codes and no messages', () => {
    expect(guides[0]?.entry).toMatchObject({ codes: [], messages: [], messagesTranslated: false });
  });
});
