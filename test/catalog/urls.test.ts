import { expect, test } from 'vitest';
import { parseEntryLink, shortPath } from '../../src/catalog/urls.ts';

test.each([
  ['/pt-br/errors/34513/', { kind: 'error', key: '34513', fragment: '' }],
  ['/es-es/guides/tools/#cause-1', { kind: 'guide', key: 'tools', fragment: '#cause-1' }],
  // Spanish of Latin America, and Serbian in Latin letters.
  ['/es-419/errors/34513/', { kind: 'error', key: '34513', fragment: '' }],
  ['/sr-latn-rs/errors/0x1fc07/', { kind: 'error', key: '0x1fc07', fragment: '' }],
  ['/pt-br/errors/', undefined],
  ['/pt-br/errors/34513', undefined],
  ['/pt-br/log/', undefined],
  ['https://x.example/pt-br/errors/34513/', undefined],
])('of the link %s an entry is read, or nothing', (href, link) => {
  expect(parseEntryLink(href)).toEqual(link);
});

test('a short link holds any name', () => {
  expect(shortPath('Conexão I/O')).toBe('/e/conex%C3%A3o%20i%2Fo/');
});
