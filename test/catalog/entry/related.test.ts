import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { relatedTo } from '../../../src/catalog/entry/related.ts';
import type { Registry } from '../../../src/registry/schema.ts';
import { storedError } from '../../content/stored-error.ts';

const empty: Registry = { version: 1, entries: {} };
const cause = (title: string) => `<Cause>\n\n## ${title} {#cause-1}\n\n</Cause>\n`;

describe('relatedTo', () => {
  const catalog = createCatalog(
    [
      storedError('1', { body: `${cause('Um proxy.')}Veja [isto](/pt-br/errors/3/#cause-1).` }),
      storedError('2', { body: cause('Um proxy') }),
      storedError('3', { body: cause('Outra coisa') }),
    ],
    empty,
  );

  test('names what the text links to, then who shares a cause, and never the page itself', () => {
    const view = catalog.view('pt-BR', 'error', '1');
    expect(view && relatedTo(catalog, view).map((relation) => [relation.view.key, relation.reason])).toEqual([
      ['3', 'link'],
      ['2', 'cause'],
    ]);
  });

  test('keeps to its limit where thousands share a cause, nearest first', () => {
    const shared = createCatalog(
      Array.from({ length: 500 }, (_, index) => storedError(String(index), { body: cause('Igual') })),
      empty,
    );
    const view = shared.view('pt-BR', 'error', '250');
    const keys = view ? relatedTo(shared, view).map((relation) => Number(relation.view.key)) : [];
    expect(keys).toHaveLength(6);
    for (const key of keys) expect(Math.abs(key - 250)).toBeLessThan(6);
  });
});
