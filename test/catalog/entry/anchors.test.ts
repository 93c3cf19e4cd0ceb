import { expect, test } from 'vitest';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { inheritedAnchors } from '../../../src/catalog/entry/anchors.ts';
import type { Registry } from '../../../src/registry/schema.ts';
import { storedError } from '../../content/stored-error.ts';

test('an entry without an upstream anchor has none to inherit', () => {
  const stored = storedError('1', { anchor: '' });
  const view = createCatalog([stored], { version: 1, entries: {} }).view('pt-BR', 'error', '1');
  expect(view && inheritedAnchors(view)).toEqual([]);
});

test('every anchor that ever led to a page is on it, once', () => {
  const registry: Registry = {
    version: 1,
    entries: {
      '1': {
        kind: 'error',
        codes: [],
        aliases: [],
        anchors: ['anchor-1', 'older', 'cause-1'],
        search: [],
        history: [],
        locales: {
          'es-ES': { article: 'mars', title: 'x', messages: [], wordings: [], anchors: ['es-only', 'older'] },
        },
      },
    },
  };
  const view = createCatalog(
    [storedError('1', { anchor: 'anchor-1', body: '<Cause>\n\n## x {#cause-1}\n\n</Cause>\n' })],
    registry,
  ).view('pt-BR', 'error', '1');
  expect(view && inheritedAnchors(view)).toEqual(['anchor-1', 'older', 'es-only']);
});
