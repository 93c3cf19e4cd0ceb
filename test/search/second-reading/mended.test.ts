import { describe, expect, test } from 'vitest';
import { joinedCodes, mendedLetters } from '../../../src/search/second-reading/mended.ts';
import { finalAnswer, searchOver, siteEntries } from '../content.ts';

const search = searchOver(await siteEntries(), 'pt-BR');

describe('letters that a program took from a text', () => {
  test.each([
    ['ativaÃ§Ã£o concluÃ\u00adda', 'ativação concluída'],
    ['ativa=C3=A7=C3=A3o con=\nclu=C3=ADda', 'ativação concluída'],
    ['ativa&ccedil;&atilde;o&nbsp;n&#227;o &#xE9;', 'ativacao não é'],
    [String.raw`conclu\u00edda`, 'concluída'],
    ['ativa??o conclu\ufffdda', 'ativaaao concluada'],
  ])('%s', (text, mended) => {
    expect(mendedLetters(text)).toBe(mended);
  });

  test.each([
    'NÃO FOI POSSÍVEL. Por quê?',
    'quando? ontem',
    'code=C0045678',
    String.raw`C:\users\ana`,
    'AT&T; x&y',
  ])('%s keeps its own', (text) => {
    expect(mendedLetters(text)).toBe(text);
  });

  test.each([
    ['Credenciais do cofre fornecidas invÃ¡lidas', '34513'],
    ['A ativaÃ§Ã£o nÃ£o foi concluÃ\u00adda com Ãªxito', '0x1fc07'],
    ['nÃ£o Ã© possÃ\u00advel baixar o arquivo de credenciais do cofre', '403'],
    ['A ativa&ccedil;&atilde;o n&atilde;o foi conclu&iacute;da', '0x1fc07'],
    ['Credenciais do cofre fornecidas inv=C3=A1lidas. O arquivo est=C3=A1 corrompido', '34513'],
    ['Credenciais do cofre fornecidas inv?lidas. O arquivo est? corrompido', '34513'],
    ['Credenciais do cofre fornecidas inv\ufffdlidas. O arquivo est\ufffd corrompido', '34513'],
  ])('%s is answered nonetheless', async (query, key) => {
    const { results, noMatch } = await finalAnswer(search, query);
    expect({ key: results[0]?.key, noMatch }).toEqual({ key, noMatch: false });
  });
});

describe('a code in several parts', () => {
  test.each([
    ['0x86 CA', '34506'],
    ['0×1FC07', '0x1fc07'],
    ['_34506_', '34506'],
    ['erro 0x0001 FC07 no agente', '0x1fc07'],
    ['0x1F\nC07', '0x1fc07'],
    ['> Hr: = [0x0001\n> FC07]', '0x1fc07'],
    ['(ID: 1000\n50)', '100050'],
    ['ID: 345=\n13', '34513'],
  ])('%s', async (query, key) => {
    const { results, noMatch, unknownCodes } = await finalAnswer(search, query);
    expect({ key: results[0]?.key, match: results[0]?.match, noMatch, unknownCodes }).toEqual({
      key,
      match: 'code',
      noMatch: false,
      unknownCodes: [],
    });
  });

  test.each(['0x8007 0643', '345\n14', '0x86 CB'])('%s is none that is documented', async (query) => {
    const { results, noMatch } = await finalAnswer(search, query);
    expect({ results, noMatch }).toEqual({ results: [], noMatch: true });
  });

  test('a name of letters and a number', () => {
    expect(joinedCodes('NU 1107')).toBe('NU1107');
  });
});

test.each(['3\u200b4513', 'S\u00adalBitmapError', '\u202a0x1FC07\u202c'])(
  '%j: what has no width parts nothing',
  async (query) => {
    expect((await finalAnswer(search, query)).results[0]?.match).toBe('code');
  },
);
