import { describe, expect, test } from 'vitest';
import { joinEntries } from '../../src/indexing/full-text/entry-file.ts';
import { indexedPart } from '../../src/indexing/full-text/indexed-part.ts';

describe('indexedPart', () => {
  test('is the language and the main part of a page that is indexed', () => {
    const html =
      '<!doctype html><html lang="pt-BR"><head><title>t</title></head><body><header>h</header><main id="main">\n<article data-pagefind-body>a</article>\n</main><footer>f</footer></body></html>';
    expect(indexedPart(html)).toBe(
      '<html lang="pt-BR"><body><main id="main">\n<article data-pagefind-body>a</article>\n</main></body></html>',
    );
  });

  test('leaves out what Pagefind is told to ignore, with all that stands in it', () => {
    const main = (inner: string) => `<main><article data-pagefind-body>${inner}</article></main>`;
    const partOf = (inner: string) => indexedPart(`<html lang="es-ES">${main(inner)}</html>`);
    const same = (inner: string) => `<html lang="es-ES"><body>${main(inner)}</body></html>`;
    const tools =
      '<aside class="entry-tools" data-pagefind-ignore aria-label="a > b"><aside>x</aside><div>y</div></aside>';
    expect(partOf(`a${tools}b<div data-pagefind-ignore>c<div>d</div>e</div>f`)).toBe(same('abf'));
    const quoted = '<p data-title="<p data-pagefind-ignore>">g</p>';
    expect(partOf(quoted)).toBe(same(quoted));
    const open = '<img data-pagefind-ignore src="a.png"> text';
    expect(partOf(open)).toBe(same(open));
  });

  test('is nothing for a page that is not', () => {
    expect(indexedPart('<html lang="pt-BR"><main>a</main></html>')).toBeUndefined();
  });
});

describe('joinEntries', () => {
  const entry = (languages: Record<string, string>) =>
    JSON.stringify({
      version: '1',
      languages: Object.fromEntries(Object.entries(languages).map(([tag, hash]) => [tag, { hash }])),
    });
  const join = (texts: string[], there: string[]): unknown =>
    JSON.parse(joinEntries(texts, (hash) => there.includes(hash)));

  test('holds the languages of all', () => {
    expect(join([entry({ pt: 'p1' }), entry({ es: 'e1' })], ['p1', 'e1'])).toEqual({
      version: '1',
      languages: { es: { hash: 'e1' }, pt: { hash: 'p1' } },
    });
  });

  test('takes a language from the newest, and drops an index that is gone', () => {
    const last = entry({ es: 'e1', fr: 'f1', pt: 'p1' });
    expect(join([last, entry({ pt: 'p2' })], ['p2', 'e1'])).toEqual({
      version: '1',
      languages: { es: { hash: 'e1' }, pt: { hash: 'p2' } },
    });
  });

  test('refuses what Pagefind does not write', () => {
    expect(() => joinEntries(['{"languages":[]}'], () => true)).toThrow();
  });
});
