import { expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from './content.ts';

const search = searchOver(await siteEntries(), 'es-ES');

test.each([
  ['tengo 403 correos sin leer en la bandeja', undefined],
  ['a impressora imprimiu 407 folhas', undefined],
  ['error 407 al abrir el correo', '100050'],
  ['sale un 403 al bajar las credenciales', '403'],
  ['mandei foto pelo celular, é o 34513', '34513'],
])(
  'a short number beside a subject of other sites counts, unless a word announces it: %s',
  async (query, key) => {
    const { results } = await finalAnswer(search, query);
    expect(results.find(({ match }) => match === 'code')?.key).toBe(key);
  },
);
