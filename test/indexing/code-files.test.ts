import { describe, expect, test } from 'vitest';
import { codeFiles, codeShardsOf } from '../../src/indexing/code-files.ts';
import { shardOf } from '../../src/search/index/file-names.ts';
import type { IndexedEntry } from '../../src/search/source.ts';
import { indexedEntry } from '../search/indexed-entry.ts';

/** So many entries, each with a code of its own. */
function entriesOf(count: number): IndexedEntry[] {
  return Array.from({ length: count }, (_, number) => {
    const code = String(50_000 + number);
    return indexedEntry(code, { codes: [code] });
  });
}

describe('codeShardsOf', () => {
  test.each([
    [0, 1],
    [1, 1],
    [160, 1],
    [161, 2],
    [640, 4],
    [641, 8],
  ])('%i names are cut into %i files', (names, files) => {
    expect(codeShardsOf(entriesOf(names))).toBe(files);
  });
});

test.each([1, 8])('each code stands in the file that is asked for it, of %i', (count) => {
  const entries = entriesOf(300);
  const files = codeFiles(entries, 'abc', count);
  expect(files).toHaveLength(count);
  for (const { key } of entries) {
    const file = files[shardOf(key, count)];
    const [card] = file?.names[key]?.[0] ?? [];
    expect(file?.cards[card ?? -1]?.key).toBe(key);
  }
});

test('an anchor is a name as it is written, where hyphens are all that its normal form lacks', () => {
  const [plain] = entriesOf(1);
  if (!plain) throw new Error('no entry');
  const anchors = ['pre-requisites', 'pré-requisitos'];
  // A number of a cause is no name: every error has it.
  const sections = [...anchors, 'cause-1'].map((id) => ({ id, title: id, text: '' }));
  const texts = { 'pt-BR': { title: 'Guia', messages: [], wordings: [], sections } };
  const [file] = codeFiles([{ ...plain, codes: [], key: 'cache-problems', anchors, texts }], 'abc', 1);
  expect(file?.names).toEqual({
    'cache-problems': [[0, 'anchor']],
    'pre-requisites': [[0, 'anchor', true]],
    prerequisitos: [[0, 'anchor', 'pré-requisitos']],
  });
});

test('a number whose hex digits are decimal ones stands in the file of these, too', () => {
  const [entry] = entriesOf(1);
  if (!entry) throw new Error('no entry');
  const files = codeFiles([{ ...entry, codes: ['0x80070005'] }], 'abc', 8);
  for (const asked of ['2147942405', '80070005'])
    expect(files[shardOf(asked, 8)]?.names, asked).toHaveProperty('2147942405');
});

test('of a code that begins as what announces one, the rest is a name of the entry', () => {
  const [entry] = entriesOf(1);
  if (!entry) throw new Error('no entry');
  const [file] = codeFiles([{ ...entry, codes: ['ErrorCode.InvalidPolicy'] }], 'abc', 1);
  expect(file?.names).toMatchObject({ errorcodeinvalidpolicy: [[0, 'code']], invalidpolicy: [[0, 'alias']] });
});
