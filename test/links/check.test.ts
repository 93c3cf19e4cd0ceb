import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../src/links/check.ts';

const site = { url: 'https://indice.example', base: '/ajuda/' };

/** The problems of a link on a page of the Portuguese home, in a site of two pages per locale. */
function problemsOf(link: string): string[] {
  const files: Record<string, string> = {
    'pt-br/index.html': `<h1 id="topo">Olá</h1>${link}`,
    'pt-br/errors/407/index.html': '<h2 id="cause-1">x</h2><h2 id="maçã">y</h2>',
    'es-es/index.html': '',
    '_astro/a.css': '',
  };
  return checkLinks(Object.keys(files), (file) => files[file] ?? '', site).map(({ problem }) => problem);
}

describe('checkLinks', () => {
  test.each([
    '<a href="errors/407/#cause-1">x</a>',
    '<a href="/ajuda/pt-br/errors/407/#ma%C3%A7%C3%A3">x</a>',
    '<a href="/ajuda/pt-br/errors/407/?q=1#cause-1">x</a>',
    '<a href="#topo">x</a>',
    '<a href="#">x</a>',
    '<a href="/ajuda/es-es/" hreflang="es-ES">x</a>',
    '<link rel="stylesheet" href="/ajuda/_astro/a.css">',
    '<a href="mailto:a@example.org">x</a>',
    '<a href="https://learn.microsoft.com/nowhere">x</a>',
  ])('accepts %s', (link) => {
    expect(problemsOf(link)).toEqual([]);
  });

  test.each([
    ['<a href="/ajuda/pt-br/errors/408/">x</a>', 'missing'],
    ['<img src="/ajuda/a.png">', 'missing'],
    ['<img data-src="/ajuda/a.png">', 'missing'],
    ['<meta property="og:image" content="https://indice.example/ajuda/og/a.png">', 'missing'],
    ['<link rel="canonical" href="https://indice.example/ajuda/pt-br/x/">', 'missing'],
    ['<a href="https://:x/">x</a>', 'missing'],
    ['<a href="/ajuda/pt-br/%E0%A4%A/">x</a>', 'missing'],
    ['<a href="#100%">x</a>', 'fragment'],
    ['<a href="/ajuda/pt-br/errors/407/#cause-2">x</a>', 'fragment'],
    ['<a href="#nowhere">x</a>', 'fragment'],
    ['<a href="/pt-br/errors/407/">x</a>', 'outside'],
    ['<a href="/ajuda/pt-br/errors/407">x</a>', 'directory'],
    ['<a href="/ajuda/es-es/">x</a>', 'language'],
  ])('finds in %s: %s', (link, problem) => {
    expect(problemsOf(link)).toEqual([problem]);
  });
});

test('a slash at the end of the address of the site changes nothing', () => {
  const page = '<link rel="canonical" href="https://indice.example/ajuda/nowhere/">';
  const broken = checkLinks(['index.html'], () => page, { url: 'https://indice.example/', base: '/ajuda/' });
  expect(broken.map(({ problem }) => problem)).toEqual(['missing']);
});
