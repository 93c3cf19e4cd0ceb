import { describe, expect, test } from 'vitest';
import { diskPage } from '../../src/disk-copy/page.ts';

/** What becomes of an element on a page of the Portuguese entries, under a base path. */
function rewritten(element: string): string {
  const html = `<!doctype html><html><head></head><body>${element}</body></html>`;
  const page = diskPage(html, 'pt-br/errors/407/index.html', '/ajuda/', () => 'scripts/x.js');
  return /<body>(.*)<\/body>/.exec(page)?.[1] ?? '';
}

describe('diskPage', () => {
  test.each([
    [
      '<a href="/ajuda/es-es/errors/407/#cause-1">x</a>',
      '<a href="../../../es-es/errors/407/index.html#cause-1">x</a>',
    ],
    ['<a href="/ajuda/">x</a>', '<a href="../../../index.html">x</a>'],
    [
      '<form action="/ajuda/pt-br/search/"></form>',
      '<form action="../../../pt-br/search/index.html"></form>',
    ],
    ['<input value="/ajuda/pt-br/errors/407.json">', '<input value="../../../pt-br/errors/407.json">'],
    ['<p data-base="/ajuda/"></p>', '<p data-base="../../../"></p>'],
    ['<a href="#x">x</a>', '<a href="#x">x</a>'],
    ['<a href="https://example.org/ajuda/">x</a>', '<a href="https://example.org/ajuda/">x</a>'],
    ['<a title="/ajuda/ e mais">x</a>', '<a title="/ajuda/ e mais">x</a>'],
    ['<p>/ajuda/</p>', '<p>/ajuda/</p>'],
  ])('makes of %s', (before, after) => {
    expect(rewritten(before)).toBe(after);
  });

  test('puts one classic script in the place of modules', () => {
    const html =
      '<html><head><script type="module" src="/a.js"></script></head><body><script type="module" src="/b.js"></script></body></html>';
    const page = diskPage(html, 'index.html', '/', (modules) => `scripts/${modules.join('+')}`);
    expect(page.match(/<script[^>]*>/g)).toEqual([
      '<script defer="" src="./scripts/a.js+b.js" data-root="./">',
    ]);
  });

  test('leaves out what only a host or a program needs', () => {
    const links =
      '<link rel="manifest" href="/m"><link rel="alternate" href="/a"><link rel="icon" href="/i">';
    const page = diskPage(`<html><head>${links}</head></html>`, 'index.html', '/', () => undefined);
    expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="./i">']);
  });

  test('takes no address of another host for one of a site at the root', () => {
    const link = '<a href="//x.example/a/">x</a>';
    expect(diskPage(`<body>${link}</body>`, 'index.html', '/', () => undefined)).toContain(link);
  });

  test('leaves an attribute that is only a slash alone', () => {
    expect(rewritten('<p data-key="/"></p>')).toBe('<p data-key="/"></p>');
  });
});
