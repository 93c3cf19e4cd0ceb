import { expect, test } from 'vitest';
import { wordFiles } from '../../src/indexing/word-files.ts';
import { stepsOf } from '../../src/search/index/postings.ts';
import type { IndexedEntry } from '../../src/search/source.ts';
import { indexedEntry } from '../search/indexed-entry.ts';

const lexicon = { same: [], subject: '', elsewhere: '' };

/** So many entries, each with a word that all have, one of its own, and one of the first three only. */
function entriesOf(count: number): IndexedEntry[] {
  return Array.from({ length: count }, (_, number) => {
    const own = `palavra${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}`;
    const messages = [`Comum ${own}${number < 3 ? ' trio' : ''}`];
    const texts = { 'pt-BR': { title: 'x', messages, wordings: [], sections: [] } };
    return indexedEntry(`k${number}`, { texts });
  });
}

/** Where a word stands, by the files of words. */
function postingOf(entries: IndexedEntry[], word: string): number[] | undefined {
  for (const [name, file] of wordFiles(entries, lexicon)) {
    if (!/^words-\d/.test(name) || !('words' in file) || !('postings' in file)) continue;
    const place = file.words.indexOf(word);
    if (place >= 0) return file.postings[place];
  }
  return undefined;
}

test('a word leads to the entries that have it, one that nearly all have only says how many they are', () => {
  const entries = entriesOf(100);
  expect(postingOf(entries, 'palavrabd')).toEqual(stepsOf([29]));
  expect(postingOf(entries, 'trio')).toEqual(stepsOf([0, 1, 2]));
  expect(postingOf(entries, 'comum')).toEqual([-100]);
});

test('of few entries no words are told: all are looked at', () => {
  const names = [...wordFiles(entriesOf(24), lexicon).keys()];
  expect(names).toContain('entries-0.json');
  expect(names).not.toContain('words-0.json');
  expect([...wordFiles(entriesOf(25), lexicon).keys()]).toContain('words-0.json');
});

test('wordings of former editions are kept but for those that the entry still has', () => {
  const [entry] = entriesOf(1);
  if (!entry) throw new Error('no entry');
  const text = {
    title: 'Agora',
    messages: ['Mensagem'],
    wordings: ['Agora', 'Mensagem', 'Antes'],
    sections: [],
  };
  const file = wordFiles([{ ...entry, texts: { 'pt-BR': text } }], lexicon).get('entries-0.json');
  expect(file).toMatchObject({ entries: [{ texts: { 'pt-BR': { wordings: ['Antes'] } } }] });
});
