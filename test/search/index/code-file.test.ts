import { expect, test } from 'vitest';
import { type CodeFile, indexFormat, isCodeFile } from '../../../src/search/index/code-file.ts';

const card = { key: '407', kind: 'error', codes: ['407'], titles: { 'pt-BR': 'Proxy' } } as const;
const file = {
  format: indexFormat,
  words: 'v1',
  cards: [card],
  names: {
    '407': [[0, 'code']],
    proxy: [
      [0, 'anchor', 'cause-1'],
      [0, 'alias', true],
    ],
  },
};

test('a code file is read', () => {
  expect(isCodeFile(file)).toBe(true);
  expect(isCodeFile({ ...file, cards: [], names: {} } satisfies CodeFile)).toBe(true);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', []],
  ['another format', { ...file, format: indexFormat - 1 }],
  ['no version of the words', { ...file, words: 5 }],
  ['no cards', { ...file, cards: undefined }],
  ['a card without a key', { ...file, cards: [{ ...card, key: undefined }] }],
  ['a card of another kind', { ...file, cards: [{ ...card, kind: 'page' }] }],
  ['a card whose codes are numbers', { ...file, cards: [{ ...card, codes: [407] }] }],
  ['a card whose title is none', { ...file, cards: [{ ...card, titles: { 'pt-BR': 5 } }] }],
  ['no names', { ...file, names: [] }],
  ['a name that leads to no list', { ...file, names: { '407': 0 } }],
  ['a name that leads to no target', { ...file, names: { '407': [0] } }],
  ['a name that leads to no card', { ...file, names: { '407': [[1, 'code']] } }],
  ['a name that leads before the first card', { ...file, names: { '407': [[-1, 'code']] } }],
  ['a name that leads there in no known way', { ...file, names: { '407': [[0, 'link']] } }],
  ['an anchor that is none', { ...file, names: { '407': [[0, 'anchor', 5]] } }],
  ['an anchor that is not one', { ...file, names: { '407': [[0, 'anchor', false]] } }],
])('what is damaged is not: %s', (_, value) => {
  expect(isCodeFile(value)).toBe(false);
});
