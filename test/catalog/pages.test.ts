import { describe, expect, test } from 'vitest';
import { inheritedAnchors } from '../../src/catalog/anchors.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { contentsOf } from '../../src/catalog/contents.ts';
import { correctionsIn } from '../../src/catalog/corrections.ts';
import type { StoredEntry } from '../../src/catalog/entry.ts';
import { volumesOf } from '../../src/catalog/handbook.ts';
import { listPages, perPage } from '../../src/catalog/listing.ts';
import { originalOf, originalOfAll } from '../../src/catalog/original.ts';
import { relatedTo } from '../../src/catalog/related.ts';
import { reportLink } from '../../src/catalog/report.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Registry } from '../../src/registry/schema.ts';

function error(key: string, body = '', locale: Locale = 'pt-BR', codes: string[] = [key]): StoredEntry {
  return {
    kind: 'error',
    locale,
    file: `${key}.mdx`,
    bodyLine: 0,
    digest: 'a',
    body,
    frontmatter: {
      key,
      codes,
      title: `Título ${key}`,
      messages: [],
      anchor: `anchor-${key}`,
      source: {
        article: 'mars',
        folder: 'azure/site-recovery',
        line: 1,
        translation: locale === 'pt-BR' ? 'machine' : 'site',
      },
      corrected: 0,
      messagesTranslated: false,
    },
  };
}

const empty: Registry = { version: 1, entries: {} };
const cause = (title: string) => `<Cause>\n\n## ${title} {#cause-1}\n\n</Cause>\n`;

describe('listPages', () => {
  test('holds every entry once, in order, in groups', () => {
    const many = Array.from({ length: perPage * 2 + 3 }, (_, index) => error(String(1000 + index)));
    const catalog = createCatalog([...many, error('sallow'), error('nothing', '', 'pt-BR', [])], empty);
    const pages = listPages(catalog, 'pt-BR');
    expect(pages.map((page) => page.count)).toEqual([perPage, perPage, 5]);
    expect(pages.map((page) => page.path)).toEqual(['/pt-br/errors/', '/pt-br/list/2/', '/pt-br/list/3/']);
    expect(pages.at(-1)?.groups.map(({ group, views }) => [group, views.length])).toEqual([
      ['number', 3],
      ['name', 1],
      ['none', 1],
    ]);
    expect(pages[0]?.from).toBe('1000');
    const keys = pages.flatMap((page) => page.groups.flatMap(({ views }) => views.map((view) => view.key)));
    expect(new Set(keys).size).toBe(many.length + 2);
    expect(volumesOf(catalog, 'pt-BR').flatMap((volume) => volume.errors)).toHaveLength(many.length + 2);
  });
  test('an empty catalog has one empty page', () => {
    expect(listPages(createCatalog([], empty), 'es-ES')).toMatchObject([{ number: 1, count: 0, groups: [] }]);
  });
});

describe('relatedTo', () => {
  const catalog = createCatalog(
    [
      error('1', `${cause('Um proxy.')}Veja [isto](/pt-br/errors/3/#cause-1).`),
      error('2', cause('Um proxy')),
      error('3', cause('Outra coisa')),
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
      Array.from({ length: 500 }, (_, index) => error(String(index), cause('Igual'))),
      empty,
    );
    const view = shared.view('pt-BR', 'error', '250');
    const keys = view ? relatedTo(shared, view).map((relation) => Number(relation.view.key)) : [];
    expect(keys).toHaveLength(6);
    for (const key of keys) expect(Math.abs(key - 250)).toBeLessThan(6);
  });
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
  const view = createCatalog([error('1', cause('x'))], registry).view('pt-BR', 'error', '1');
  expect(view && inheritedAnchors(view)).toEqual(['anchor-1', 'older', 'es-only']);
});

test('contents and corrections are read from the tree, in order', () => {
  const view = createCatalog(
    [error('1', `${cause('Um <Corrected was="prosxy">proxy</Corrected>')}\n## Mais {#more}\n`)],
    empty,
  ).view('pt-BR', 'error', '1');
  expect(view && contentsOf(view.entry.nodes)).toEqual([
    { id: 'cause-1', title: 'Um proxy', number: '1' },
    { id: 'more', title: 'Mais', number: undefined },
  ]);
  expect(view && correctionsIn(view.entry.nodes)).toEqual([{ was: 'prosxy', now: 'proxy' }]);
});

test('the original of our own translation is the text it was made from', () => {
  const catalog = createCatalog([error('1'), error('1', '', 'es-ES')], empty);
  const view = catalog.view('es-ES', 'error', '1');
  expect(view && originalOf(view)).toEqual({
    href: 'https://learn.microsoft.com/pt-br/azure/site-recovery/mars#anchor-1',
    locale: 'pt-BR',
  });
});

test('the original of an entry is where its article is published, and unknown where its file does not say', () => {
  const [known, unknown] = [error('1'), error('2')];
  known.frontmatter.source.folder = 'azure/virtual-machines/windows';
  delete unknown.frontmatter.source.folder;
  const catalog = createCatalog([known, unknown], empty);
  const hrefs = catalog.errors('pt-BR').map((view) => originalOf(view)?.href);
  expect(hrefs).toEqual([
    'https://learn.microsoft.com/pt-br/azure/virtual-machines/windows/mars#anchor-1',
    undefined,
  ]);
});

test('a catalog that is all of one article has one original', () => {
  expect(originalOfAll(createCatalog([error('1'), error('2')], empty), 'pt-BR')?.href).toBe(
    'https://learn.microsoft.com/pt-br/azure/site-recovery/mars',
  );
});

test('a report brings title and address, encoded', () => {
  expect(reportLink('https://x.example/new?t={title}&b={body}', 'a&b {url}', 'https://y.example/é/')).toBe(
    'https://x.example/new?t=a%26b%20%7Burl%7D&b=https%3A%2F%2Fy.example%2F%C3%A9%2F%0A%0A',
  );
});
