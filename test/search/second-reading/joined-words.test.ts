import { expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from '../content.ts';

const search = searchOver(await siteEntries(), 'pt-BR');

test.each([
  ['erro%2034513', '34513'],
  ['Falha%20ao%20baixar%20o%20arquivo%20de%20credenciais%20do%20cofre', '403'],
  ['A%20ativa%C3%A7%C3%A3o%20n%C3%A3o%20foi%20conclu%C3%ADda%20com%20%C3%AAxito', '0x1fc07'],
  ['Falha_ao_baixar_o_arquivo_de_credenciais_do_cofre.png', '403'],
  ['https://www.exemplo.com/search?hl=pt&q=erro+34513+backup', '34513'],
  [
    'https://learn.microsoft.com/pt-br/azure/backup/x#:~:text=Falha%20ao%20baixar,credenciais%20do%20cofre',
    '403',
  ],
  ['https://indice.example/pt-br/search/?q=Falha+ao+baixar+o+arquivo+de+credenciais', '403'],
])('%s, as an address or the name of a file writes it', async (query, key) => {
  const answer = await finalAnswer(search, query);
  expect({ key: answer.results[0]?.key, noMatch: answer.noMatch }).toEqual({ key, noMatch: false });
  expect(answer.query).toBe(query);
});

test.each([
  '100%de',
  '%E0%A4%A',
  'ERR_DISK_SPACE_LOW',
  'https://www.exemplo.com/x?id=34513',
  'https://%/?q=34513',
])('%s says nothing else than it does', async (query) => {
  expect(await finalAnswer(search, query)).toMatchObject({ results: [], noMatch: true });
});
