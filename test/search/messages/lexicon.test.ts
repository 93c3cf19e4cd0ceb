import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../src/indexing/lexicon.ts';
import { createLexicon } from '../../../src/search/messages/lexicon.ts';

const lexicon = createLexicon(readLexicon('content'));

test.each([
  ['hd', 'disco'],
  ['av', 'antivirus'],
  ['caducadas', 'vencida'],
  ['baixando', 'descarga'],
  ['boveda', 'cofre'],
  ['bloqueando', 'blocks'],
  ['vm', 'virtual'],
])('%s stands for %s, and the other way round, but is not written alike', (one, other) => {
  expect(lexicon.meaning(one, other)).toBeGreaterThan(0.6);
  expect(lexicon.meaning(other, one)).toBeGreaterThan(0.6);
  expect(lexicon.likeness(one, other)).toBeLessThan(0.6);
});

test('every word of a group is a synonym of every other', () => {
  expect(lexicon.synonyms('disco')).toEqual(expect.arrayContaining(['hd', 'ssd']));
  expect(lexicon.synonyms('xyzzy')).toEqual([]);
});

test.each([
  ['credencial', 'credenciais'],
  ['contrasena', 'contracena'],
  ['cofre', 'cofer'],
])('%s and %s are alike in writing', (one, other) => {
  expect(lexicon.likeness(one, other)).toBeGreaterThan(0.5);
});

describe('a small word is like itself only', () => {
  test.each([
    ['para', 'parou'],
    ['puedo', 'pudo'],
  ])('%s, %s', (one, other) => expect(lexicon.meaning(one, other)).toBe(0));
  test('para, para', () => expect(lexicon.meaning('para', 'para')).toBe(1));
});

describe('a subject of other sites', () => {
  test.each(['outlook', 'impresoras', 'impressora', 'correo'])('%s', (word) => {
    expect(lexicon.isElsewhere(word)).toBe(true);
  });
  test('is not like other words', () => expect(lexicon.meaning('mail', 'mais')).toBe(0));
  test.each(['proxy', 'azure', 'disco', 'cabem', 'domínios'])('%s is none', (word) => {
    expect(lexicon.isElsewhere(word)).toBe(false);
  });
});

test('a content folder without a lexicon has none', async () => {
  expect(readLexicon('no such folder')).toEqual({ same: [], subject: '', elsewhere: '' });
});
