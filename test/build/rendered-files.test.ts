import { describe, expect, test } from 'vitest';
import type { CompiledPage } from '../../src/build/compiled.ts';
import { renderedFiles } from '../../src/build/rendered-files.ts';

const site = { url: 'https://indice.example', base: '/ajuda/' };

/** A page that answers with its address. */
function page(
  pathname: string,
  options: { inputs?: string; endpoint?: boolean; status?: number } = {},
): CompiledPage {
  const status = options.status ?? (pathname === '/404' ? 404 : 200);
  return {
    pathname,
    isPage: !options.endpoint,
    component: `of ${pathname}`,
    inputs: options.inputs ?? '',
    render: async ({ url }) => new Response(`at ${url}`, { status }),
  };
}

async function filesOf(pages: CompiledPage[], last = new Map<string, string>()) {
  const files = [];
  for await (const file of renderedFiles(pages, last, site)) {
    const text = file.content && new TextDecoder().decode(file.content);
    files.push({ ...file, content: text });
  }
  return files;
}

describe('renderedFiles', () => {
  test('gives each language’s files in order, then those that belong to none', async () => {
    const pages = [
      page('/404'),
      page('/e/34513'),
      page('/pt-br/errors/b'),
      page('/'),
      page('/es-es/errors/a'),
      page('/pt-br/errors/a'),
      page('/pt-br/list.json', { endpoint: true }),
    ];
    expect((await filesOf(pages)).map(({ file }) => file)).toEqual([
      'es-es/errors/a/index.html',
      'pt-br/errors/a/index.html',
      'pt-br/errors/b/index.html',
      'pt-br/list.json',
      '404.html',
      'e/34513/index.html',
      'index.html',
    ]);
  });

  test('asks for pages with a slash at the end, for endpoints without, below the base', async () => {
    const pages = [page('/pt-br/log'), page('/pt-br/list.json', { endpoint: true })];
    expect(await filesOf(pages)).toMatchObject([
      { isPage: false, content: 'at https://indice.example/ajuda/pt-br/list.json' },
      { isPage: true, content: 'at https://indice.example/ajuda/pt-br/log/' },
    ]);
  });

  test('renders no page that the last build made from the same', async () => {
    const pages = [
      page('/pt-br/errors/a', { inputs: 'one' }),
      page('/pt-br/errors/b', { inputs: 'two' }),
      page('/pt-br/errors/c'),
    ];
    const last = new Map([
      ['pt-br/errors/a/index.html', 'one'],
      ['pt-br/errors/b/index.html', 'another'],
      ['pt-br/errors/c/index.html', ''],
    ]);
    expect((await filesOf(pages, last)).map(({ content }) => content !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('fails on a page that is not answered, naming it', async () => {
    const pages = [page('/pt-br/log', { status: 301 })];
    await expect(filesOf(pages)).rejects.toThrow('/pt-br/log (of /pt-br/log) answered 301.');
  });

  test('fails on a page that throws, naming it and the reason', async () => {
    const broken = { ...page('/pt-br/log'), render: () => Promise.reject(new TypeError('no words')) };
    await expect(filesOf([broken])).rejects.toMatchObject({
      message: '/pt-br/log (of /pt-br/log) could not be rendered.',
      cause: { message: 'no words' },
    });
  });

  test('fails where two routes make one file', async () => {
    const pages = [page('/pt-br/log'), page('/pt-br/log/')];
    await expect(filesOf(pages)).rejects.toThrow(/Two routes make pt-br\/log\/index\.html/);
  });
});
