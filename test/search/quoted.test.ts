import { expect, test } from 'vitest';
import type { IndexedEntry } from '../../src/search/source.ts';
import { finalAnswer, searchOver } from './content.ts';

function entry(key: string, kind: IndexedEntry['kind'], title: string): IndexedEntry {
  const texts = { 'es-ES': { title, messages: [], wordings: [], sections: [] } };
  return {
    key,
    kind,
    codes: [],
    aliases: [],
    articles: [],
    anchors: [],
    search: [],
    causesDiffer: false,
    texts,
  };
}

const search = searchOver(
  [
    entry('limited', 'error', 'El estado de la puerta de enlace es en línea con funciones limitadas'),
    entry('logs', 'guide', 'Registros (logs) de puerta de enlace'),
    entry('key', 'error', 'La clave de la puerta de enlace no es válida o está vacía'),
  ],
  'es-ES',
);

test('small words in a row quote no title that lacks the word that tells what is asked', async () => {
  const { results } = await finalAnswer(search, 'logs de la puerta de enlace');
  expect(results[0]?.key).toBe('logs');
});

test('a title is quoted word for word without its beginning', async () => {
  const { results } = await finalAnswer(search, 'puerta de enlace es en línea con');
  expect(results[0]).toMatchObject({ key: 'limited', match: 'message' });
});
