import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryFiles } from '../../src/content/entry-files.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), '');
  }
}

test('names the MDX files of a kind in order, and nothing that lies beside them', () => {
  write('errors/b/pt-BR.mdx', 'errors/a/pt-BR.mdx', 'errors/a/es-ES.mdx');
  write('errors/a/notes.txt', 'errors/.DS_Store', 'errors/stray.mdx', 'guides/c/pt-BR.mdx');
  mkdirSync(path.join(content, 'errors/empty'));
  expect(entryFiles(content, 'errors').map((file) => path.relative(content, file))).toEqual([
    'errors/a/es-ES.mdx',
    'errors/a/pt-BR.mdx',
    'errors/b/pt-BR.mdx',
  ]);
});

test('follows links to folders, but not such as lead nowhere', () => {
  write('elsewhere/pt-BR.mdx');
  mkdirSync(path.join(content, 'errors'));
  symlinkSync(path.join(content, 'elsewhere'), path.join(content, 'errors/linked'));
  symlinkSync(path.join(content, 'missing'), path.join(content, 'errors/lost'));
  expect(entryFiles(content, 'errors')).toEqual([path.join(content, 'errors/linked/pt-BR.mdx')]);
});

test('there are none without a folder', () => {
  expect(entryFiles(content, 'guides')).toEqual([]);
});
