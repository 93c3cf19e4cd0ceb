import { describe, expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from './content.ts';
import { indexedEntry } from './indexed-entry.ts';

const text = (title: string) => ({ title, messages: [], wordings: [], sections: [] });
const relay = indexedEntry('550-5-7-1', {
  codes: ['550 5.7.1'],
  texts: { 'pt-BR': text('Não é possível retransmitir'), 'es-ES': text('No se puede retransmitir') },
});
const search = searchOver([...(await siteEntries()), relay], 'pt-BR');

describe('the status of a mail server', () => {
  test.each([
    '5.7.1',
    'erro 5.7.1',
    '550 5.7.1',
    '#550 5.7.1',
    'SMTP; 550-5.7.1 Unable to relay for fulano@example.com',
    'devolvido com 5.7.1',
  ])('%s leads to its entry', async (query) => {
    const { results, noMatch } = await finalAnswer(search, query);
    expect({ first: results[0]?.key, noMatch }).toEqual({ first: relay.key, noMatch: false });
  });

  test.each(['erro 5.1.10', '550 5.1.1'])('%s is not documented', async (query) => {
    const { results, noMatch, unknownCodes } = await finalAnswer(search, query);
    expect({ results, noMatch, unknown: unknownCodes.length }).toEqual({
      results: [],
      noMatch: true,
      unknown: 1,
    });
  });

  test.each(['versão 5.7.1 do agente', '5.7.1.204'])('%s is a version', async (query) => {
    const { results } = await finalAnswer(search, query);
    expect(results.map(({ key }) => key)).not.toContain(relay.key);
  });
});
