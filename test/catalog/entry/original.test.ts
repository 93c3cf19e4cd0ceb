import { expect, test } from 'vitest';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { originalOf, originalOfAll } from '../../../src/catalog/entry/original.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Registry } from '../../../src/registry/schema.ts';
import { storedError } from '../../content/stored-error.ts';

const empty: Registry = { version: 1, entries: {} };
/** An error of a machine-translated article in Portuguese, and of our own translation in Spanish. */
const error = (key: string, locale: Locale = 'pt-BR') =>
  storedError(key, {
    locale,
    anchor: `anchor-${key}`,
    source: {
      article: 'mars',
      folder: 'azure/site-recovery',
      line: 1,
      translation: locale === 'pt-BR' ? 'machine' : 'site',
    },
  });

test('the original of our own translation is the text it was made from', () => {
  const catalog = createCatalog([error('1'), error('1', 'es-ES')], empty);
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

test('the original of a text that upstream has translated is its own', () => {
  const translated = error('1', 'es-ES');
  translated.frontmatter.source.translation = 'machine';
  const catalog = createCatalog([error('1'), translated], empty);
  const view = catalog.view('es-ES', 'error', '1');
  expect(view && originalOf(view)?.locale).toBe('es-ES');
});

test('a catalog of several articles has no original, unless what is shown of another is a fallback', () => {
  const other = error('2');
  other.frontmatter.source.article = 'other';
  expect(originalOfAll(createCatalog([error('1'), other], empty), 'pt-BR')).toBeUndefined();
  const spanish = error('3', 'es-ES');
  spanish.frontmatter.source.article = 'other';
  expect(originalOfAll(createCatalog([error('1'), spanish], empty), 'pt-BR')?.href).toMatch(/\/mars$/);
});

test('a catalog that is all of one article has one original', () => {
  expect(originalOfAll(createCatalog([error('1'), error('2')], empty), 'pt-BR')?.href).toBe(
    'https://learn.microsoft.com/pt-br/azure/site-recovery/mars',
  );
});
