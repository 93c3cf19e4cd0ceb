import { expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from '../content.ts';

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

test.each([
  ['nota fiscal nº 100050 cancelada', undefined],
  ['mi código postal 34506', undefined],
  ['calle Alcalá, 403, Madrid', undefined],
  ['pedido 345130', undefined],
  ['nota del examen 403', undefined],
  ['expediente 100050/2020', undefined],
  ['nº de expediente: 34513', undefined],
  ['artigo 403 do código civil', undefined],
  ['lei 34.513', undefined],
  ['capítulo 407 de la novela', undefined],
  ['peguei o voo 403', undefined],
  ['aula 403', undefined],
  ['matrícula 34506', undefined],
  ['boleto: 34513', undefined],
  ['la habitación 407 tiene el aire roto', undefined],
  ['el correo me dice 34513', '34513'],
  ['error 34506 al imprimir la factura', '34506'],
  ['ta dando 407 aqui', '100050'],
])('a number is that of the subject of other sites before it: %s', async (query, key) => {
  const { results, noMatch } = await finalAnswer(search, query);
  expect({ first: results.find(({ match }) => match === 'code')?.key, noMatch }).toEqual({
    first: key,
    noMatch: key === undefined,
  });
});

test('a unit of measure that no entry uses makes words no less of an answer', async () => {
  const [bare, measured] = await Promise.all(
    ['antivirus bloqueando', '64 bits antivirus bloqueando'].map((query) => finalAnswer(search, query)),
  );
  expect(bare?.noMatch).toBe(false);
  expect(measured?.noMatch).toBe(false);
  expect(measured?.results[0]?.key).toBe(bare?.results[0]?.key);
});

test.each(['KB5005565 descarga', 'não instala o KB5034441'])(
  'an update of Windows is a subject of its own: %s',
  async (query) => {
    expect(await finalAnswer(search, query)).toMatchObject({ results: [], noMatch: true });
  },
);
