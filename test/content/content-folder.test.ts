import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cacheFolder, contentFolder } from '../../src/content/content-folder.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'content-folder-'));
const project = path.join(root, 'project');
mkdirSync(path.join(project, 'content'), { recursive: true });
mkdirSync(path.join(root, 'elsewhere'));
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['content', 'content'],
  ['./content/', 'content'],
  [path.join(project, 'content'), 'content'],
  ['../elsewhere', '../elsewhere'],
  [path.join(root, 'elsewhere'), '../elsewhere'],
])('%s is %s below the project', (value, folder) => {
  expect(contentFolder(value, project)).toBe(folder);
});

test('every content folder has a folder of its own for what builds keep', () => {
  const folders = [
    'content',
    'my-content',
    'my/content',
    'my.content',
    '../content',
    '../../content',
    'conteúdo',
    '内容',
    '文章',
    '',
  ];
  expect(new Set(folders.map(cacheFolder)).size).toBe(folders.length);
  for (const folder of folders)
    expect(path.relative('.cache/astro', cacheFolder(folder))).toMatch(/^[\w-]+$/);
});

test('a folder that does not exist is named, with what to do', () => {
  expect(() => contentFolder('contents', project)).toThrow(
    /INDICE_CONTENT is "contents", but .+contents is not a folder\./,
  );
});
