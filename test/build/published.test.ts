import { describe, expect, test } from 'vitest';
import { published, watchPublished } from '../../src/build/published.ts';
import { entryPath } from '../../src/catalog/urls.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { registrySchema } from '../../src/registry/schema.ts';

const registry = registrySchema.parse({
  version: 1,
  entries: {
    '34513': {
      kind: 'error',
      codes: ['34513', '407'],
      aliases: ['old-name', 'Conexão 50%'],
      anchors: ['upstream', 'q&a', 'a "b"'],
      locales: { 'pt-BR': { article: 'a', title: 't', anchors: ['cause-1', 'cause-2'] } },
    },
    reserved: { kind: 'error' },
  },
});
/** As Astro writes an attribute, and as `escapeHtml` does. */
const upstream = '<i id="upstream"><i id="q&#38;a"><i id="a &quot;b&quot;">';
const pages = new Map([
  ...localeList.map((locale) => [entryPath(locale, 'error', '34513'), upstream] as const),
  ['/pt-br/errors/34513/', `<h2 id="cause-1"><h2 id="cause-2">${upstream}`],
  ['/e/34513/', ''],
  ['/e/407/', ''],
  ['/e/old-name/', ''],
  ['/e/conexão 50%/', ''],
]);

/** What is gone when a page is missing, or has another text, or stands as it was. */
function goneWith(address: string, html: string | undefined, kept = false): string[] {
  const { see, gone } = watchPublished(registry);
  for (const [page, text] of pages) {
    if (page !== address) see(page, text);
    else if (html !== undefined || kept) see(page, kept ? undefined : html);
  }
  return gone();
}

describe('watchPublished', () => {
  test('finds nothing when every published address is answered', () => {
    expect(goneWith('', undefined)).toEqual([]);
  });

  test.each([...pages.keys()])('names %s when it is missing', (address) => {
    expect(goneWith(address, undefined)).toEqual([address]);
  });

  test.each([...pages.keys()])('takes %s as answered when it stands as it was', (address) => {
    expect(goneWith(address, undefined, true)).toEqual([]);
  });

  test('names an anchor of a locale, and an upstream anchor in every locale', () => {
    expect(goneWith('/pt-br/errors/34513/', `<h2 id="cause-1">${upstream}`)).toEqual([
      '/pt-br/errors/34513/#cause-2',
    ]);
    expect(goneWith('/es-es/errors/34513/', '<i id="q&amp;a"><i id="a b">')).toEqual([
      '/es-es/errors/34513/#upstream',
      '/es-es/errors/34513/#a "b"',
    ]);
  });
});

test('a content folder without a ledger is warned of: nothing published can be missed', () => {
  const warnings: string[] = [];
  const logger = { info: () => {}, warn: (text: string) => warnings.push(text) };
  published({ content: 'missing', url: 'https://help.example.org', base: '/' }).check(logger);
  expect(warnings).toEqual([expect.stringMatching(/^missing\/registry\.yaml names no entry/)]);
});
