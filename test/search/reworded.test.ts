import { expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { finalAnswer, searchOver, siteEntries } from './content.ts';

const entries = await siteEntries();
const first = async (query: string, locale: Locale) => finalAnswer(searchOver(entries, locale), query);

test.each([
  ['es-ES', 'Las credenciales de almacén proporcionadas no son válidas. El archivo está dañado', '34513'],
  [
    'es-ES',
    'No es posible encontrar los cambios en un archivo. Esto puede ocurrir por varios motivos. Intente realizar la operación de nuevo',
    'salbitmaperror',
  ],
  ['es-ES', 'El agente no se ha podido conectar con Azure Backup', '100050'],
] as const)('%s, as another translation has it: %s', async (locale, query, key) => {
  const { results, noMatch } = await first(query, locale);
  expect({ key: results[0]?.key, noMatch }).toEqual({ key, noMatch: false });
});

test.each([
  [
    'O agente não conseguiu conectar-se ao Azure Backup. Verifique a sua rede e confirme que tem acesso à Internet',
    '100050',
  ],
  [
    'Não foi possível localizar as mudanças em um ficheiro. Isto pode acontecer por diversos motivos. Tente executar novamente a operação',
    'salbitmaperror',
  ],
])('sentences that share most of their words with one entry most likely mean it: %s', async (query, key) => {
  const { results, noMatch } = await first(query, 'pt-BR');
  expect({ keys: results.map((result) => result.key), noMatch }).toEqual({ keys: [key], noMatch: true });
});
