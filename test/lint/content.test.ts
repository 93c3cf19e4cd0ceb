import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lintContent } from '../../src/lint/content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a content folder without exceptions and glossaries has none', () => {
  expect(lintContent(folder)).toEqual({ unexplained: [], stale: [] });
});

test('exceptions that explain nothing are stale', () => {
  const exception = `{ rule: spacing, entry: '*', locale: pt-BR, excerpt: 'a b', reason: it is a product's name }`;
  writeFileSync(path.join(folder, 'lint-exceptions.yaml'), `- ${exception}\n`);
  const { stale } = lintContent(folder);
  expect(stale).toHaveLength(1);
});

test('exceptions that are there and cannot be read are not taken for none', () => {
  mkdirSync(path.join(folder, 'lint-exceptions.yaml'));
  expect(() => lintContent(folder)).toThrow(/EISDIR/);
});
