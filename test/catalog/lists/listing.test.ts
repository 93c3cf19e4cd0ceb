import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { listPages, perPage } from '../../../src/catalog/lists/listing.ts';
import type { Registry } from '../../../src/registry/schema.ts';
import { storedError } from '../../content/stored-error.ts';

const empty: Registry = { version: 1, entries: {} };

describe('listPages', () => {
  test('holds every entry once, in order, in groups', () => {
    const many = Array.from({ length: perPage * 2 + 3 }, (_, index) => storedError(String(1000 + index)));
    const catalog = createCatalog(
      [...many, storedError('sallow'), storedError('nothing', { codes: [] })],
      empty,
    );
    const pages = listPages(catalog, 'pt-BR');
    expect(pages.map((page) => page.count)).toEqual([perPage, perPage, 5]);
    expect(pages.map((page) => page.path)).toEqual(['/pt-br/errors/', '/pt-br/list/2/', '/pt-br/list/3/']);
    expect(pages.at(-1)?.groups.map(({ group, views }) => [group, views.length])).toEqual([
      ['number', 3],
      ['name', 1],
      ['none', 1],
    ]);
    expect(pages.map(({ number, from, to }) => [number, from, to])).toEqual([
      [1, '1000', '1199'],
      [2, '1200', '1399'],
      [3, '1400', 'Title of nothing'],
    ]);
    expect(pages.map(({ groups }) => groups[0]?.total)).toEqual([many.length, many.length, many.length]);
    const keys = pages.flatMap((page) => page.groups.flatMap(({ views }) => views.map((view) => view.key)));
    expect(new Set(keys).size).toBe(many.length + 2);
  });

  test('full pages are not followed by an empty one', () => {
    const full = Array.from({ length: perPage }, (_, index) => storedError(String(1000 + index)));
    expect(listPages(createCatalog(full, empty), 'pt-BR')).toHaveLength(1);
  });

  test('an empty catalog has one empty page', () => {
    expect(listPages(createCatalog([], empty), 'es-ES')).toMatchObject([{ number: 1, count: 0, groups: [] }]);
  });
});
