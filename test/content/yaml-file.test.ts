import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { storedRegistry } from '../../src/content/stored.ts';
import { parseYaml } from '../../src/content/yaml-file.ts';
import { readLexicon } from '../../src/indexing/lexicon.ts';
import { lintContent } from '../../src/lint/content.ts';
import { readFolders } from '../../src/normalize/articles.ts';
import { readRegistry } from '../../src/normalize/registry/document.ts';
import { parseVocabulary } from '../../src/normalize/vocabulary/vocabulary.ts';

describe('parseYaml', () => {
  const schema = z.strictObject({ words: z.array(z.string()).default([]) }).prefault({});
  const parse = (text: string) => parseYaml(text, 'x.yaml', schema);

  test('gives what the schema makes of the data, and of an empty file', () => {
    expect(parse('words: [a]')).toEqual({ words: ['a'] });
    for (const text of ['', '# nothing yet\n', '---\n']) expect(parse(text)).toEqual({ words: [] });
  });

  test.each([
    ['words: [', /^x\.yaml:1:9: not valid YAML: unexpected end/],
    ['words: []\nwords: []', /^x\.yaml:2:1: not valid YAML: duplicated/],
    ['words: &a [b]\nmore: *a', /^x\.yaml:\d+:\d+: not valid YAML: aliases/],
    ['words: []\n---\nwords: []', /^x\.yaml: not valid YAML: only one document/],
    [
      'words: [a, 5]\nmore: 1',
      /^x\.yaml cannot be used\. Correct: words\.1: .*string.*; all of it: .*"more"/,
    ],
    ['5', /^x\.yaml cannot be used\. Correct: all of it: /],
  ])('names the place and the fault of %j', (text, message) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ name: 'DocumentError' }));
    expect(() => parse(text)).toThrow(message);
  });
});

describe('a file of the content that cannot be read is named', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'yaml-'));
    mkdirSync(path.join(folder, 'locales'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = (file: string) => readFileSync(file, 'utf8');
  test.each<[string, string, (folder: string, file: string) => unknown]>([
    ['registry.yaml', 'version: 2', (content) => storedRegistry(content)],
    ['registry.yaml', 'version: 2', (_, file) => readRegistry(textOf(file), file)],
    ['lexicon.yaml', 'same: 5', (content) => readLexicon(content)],
    ['lint-exceptions.yaml', '{}', (content) => lintContent(content)],
    ['locales/pt-BR.yaml', 'glossary: 5', (content) => lintContent(content)],
    ['locales/pt-BR.yaml', 'labels: 5', (_, file) => parseVocabulary(textOf(file), file)],
    ['articles.yaml', 'articles: 5', (_, file) => readFolders(textOf(file), file)],
  ])('%s: %s', async (name, fault, read) => {
    const file = path.join(folder, name);
    for (const text of ['a: [', fault]) {
      writeFileSync(file, text);
      await expect((async () => read(folder, file))()).rejects.toThrow(file);
    }
  });
});
