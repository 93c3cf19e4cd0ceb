import { describe, expect, test } from 'vitest';
import { isKeepable, planOffline } from '../../src/offline/plan.ts';

const paths = [
  'index.html',
  '404.html',
  'pt-br/index.html',
  'pt-br/search/index.html',
  'pt-br/offline/index.html',
  'pt-br/errors/index.html',
  'pt-br/errors/34513/index.html',
  'pt-br/errors/34513.json',
  'pt-br/print/index.html',
  'e/34513/index.html',
  '_astro/style.abc.css',
  'index/codes/1/0.json',
  'index/words/0123abcd/entries-0.json',
  'index/words/0123abcd/words-0.json',
  'pagefind/pagefind.js',
  'pagefind/wasm.pt-br.pagefind',
  'pagefind/fragment/pt-br_1.pf_fragment',
  'e/conexão 50%/index.html',
  'media/pt-br/figure #1.png',
];
const files = paths.map((path) => ({ path, digest: 'abc', size: 1000 }));
const urls = (list: { url: string }[]) => list.map(({ url }) => url);

describe('planOffline', () => {
  test('keeps a small site whole', () => {
    const plan = planOffline(files);
    expect(plan.rest).toEqual([]);
    expect(plan.shell).toHaveLength(paths.length);
  });

  test('keeps of a large site what searches it, and leaves its entries to be asked for', () => {
    const { shell, rest } = planOffline(files, { files: 5, bytes: Infinity });
    expect(urls(shell)).toEqual([
      '/',
      '/404.html',
      '/_astro/style.abc.css',
      '/index/codes/1/0.json',
      '/index/words/0123abcd/entries-0.json',
      '/pagefind/pagefind.js',
      '/pt-br/',
      '/pt-br/errors/',
      '/pt-br/offline/',
      '/pt-br/search/',
    ]);
    expect(urls(rest)).toContain('/pt-br/errors/34513/');
    expect(urls(rest)).toContain('/e/conex%C3%A3o%2050%25/');
    expect(urls(rest)).toContain('/media/pt-br/figure%20%231.png');
    expect(shell.length + rest.length).toBe(paths.length);
  });

  test('counts bytes as well as files', () => {
    expect(planOffline(files, { files: 100, bytes: 14_000 }).rest).not.toEqual([]);
  });

  test('asks anew for what changes under the same address, and only for that', () => {
    const revisions = new Map(planOffline(files).shell.map(({ url, revision }) => [url, revision]));
    expect(revisions.get('/pt-br/')).toBe('abc');
    expect(revisions.get('/pagefind/pagefind.js')).toBe('abc');
    expect(revisions.get('/index/codes/1/0.json')).toBe('abc');
    expect(revisions.get('/index/words/0123abcd/words-0.json')).toBeNull();
    expect(revisions.get('/_astro/style.abc.css')).toBeNull();
    expect(revisions.get('/pagefind/fragment/pt-br_1.pf_fragment')).toBeNull();
  });
});

describe('isKeepable', () => {
  test('leaves out what no page needs', () => {
    for (const path of [
      'sw.js',
      '_headers',
      'errors.json',
      'pt-br/errors/407.md',
      'og/a.png',
      'pagefind/wasm.unknown.pagefind',
    ])
      expect(isKeepable(path)).toBe(false);
    for (const path of paths) expect(isKeepable(path)).toBe(true);
  });
});
