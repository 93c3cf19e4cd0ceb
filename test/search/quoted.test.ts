import { expect, test } from 'vitest';
import type { IndexedEntry } from '../../src/search/source.ts';
import { finalAnswer, searchOver } from './content.ts';
import { indexedEntry } from './indexed-entry.ts';

function entry(key: string, kind: IndexedEntry['kind'], title: string): IndexedEntry {
  const texts = { 'es-ES': { title, messages: [], wordings: [], sections: [] } };
  return indexedEntry(key, { kind, texts });
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

test('a message of two words is quoted where they are half of what is said', async () => {
  const cloud = entry('cloud', 'error', 'Se ha denegado el acceso a la nube');
  const text = 'Archivos de OneDrive o de Git sin conexión en el equipo.';
  const texts = Object.fromEntries(
    Object.entries(cloud.texts).map(([locale, own]) => [
      locale,
      { ...own, sections: [{ id: 'cause-1', title: '', text }] },
    ]),
  );
  const others = ['disco', 'proxy', 'agente', 'antivirus'].map((word) =>
    entry(word, 'error', `Error de ${word}`),
  );
  const denied = searchOver(
    [entry('denied', 'error', 'Acceso denegado'), { ...cloud, texts }, ...others],
    'es-ES',
  );
  const [more] = (await finalAnswer(denied, 'acceso denegado al archivo de Git')).results;
  expect(more).toMatchObject({ key: 'cloud', match: 'text' });
  for (const query of ['acceso denegado', 'Error: acceso denegado.', 'acceso denegado al guardar']) {
    const [first] = (await finalAnswer(denied, query)).results;
    expect(first).toMatchObject({ key: 'denied', match: 'message' });
  }
});
