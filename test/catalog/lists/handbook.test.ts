import { expect, test } from 'vitest';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { volumesOf } from '../../../src/catalog/lists/handbook.ts';
import { perPage } from '../../../src/catalog/lists/listing.ts';
import { storedError } from '../../content/stored-error.ts';
import { storedGuide } from '../../content/stored-guide.ts';

test('the handbook holds every error once, and ends with the guides', () => {
  const errors = Array.from({ length: perPage + 5 }, (_, index) => storedError(String(1000 + index)));
  const catalog = createCatalog([...errors, storedGuide('tools')], { version: 1, entries: {} });
  const volumes = volumesOf(catalog, 'pt-BR');
  expect(volumes.map(({ path, from, to }) => [path, from, to])).toEqual([
    ['/pt-br/print/', '1000', '1199'],
    ['/pt-br/print/2/', '1200', '1204'],
  ]);
  expect(volumes.flatMap((volume) => volume.errors)).toEqual(catalog.errors('pt-BR'));
  expect(volumes.map((volume) => volume.guides.map(({ key }) => key))).toEqual([[], ['tools']]);
});
