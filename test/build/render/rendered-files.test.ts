import { describe, expect, test } from 'vitest';
import type { CompiledPage } from '../../../src/build/compile/compiled.ts';
import { renderedFiles } from '../../../src/build/render/rendered-files.ts';

/** A page that says which one it is. */
function page(pathname: string, options: { inputs?: string; endpoint?: boolean } = {}): CompiledPage {
  return {
    pathname,
    isPage: !options.endpoint,
    component: `of ${pathname}`,
    inputs: options.inputs ?? '',
    render: async () => `this is ${pathname}`,
  };
}

async function filesOf(pages: CompiledPage[], last = new Map<string, string>()) {
  const files = [];
  for await (const file of renderedFiles(pages, last)) files.push(file);
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

  test('makes a folder of each page, and of an endpoint the file that it names', async () => {
    const pages = [page('/pt-br/log'), page('/pt-br/list.json', { endpoint: true })];
    expect(await filesOf(pages)).toMatchObject([
      { file: 'pt-br/list.json', isPage: false, content: 'this is /pt-br/list.json' },
      { file: 'pt-br/log/index.html', isPage: true, content: 'this is /pt-br/log' },
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
