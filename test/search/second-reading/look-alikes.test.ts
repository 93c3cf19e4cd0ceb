import { describe, expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from '../content.ts';

const search = searchOver(await siteEntries(), 'pt-BR');

describe('what is no code but looks like one is said to be none, and read as that', () => {
  test.each([
    ['0x1FCO7', '0x1fc07', '0x1FC07'],
    ['Ox1FC07', '0x1fc07', '0x1FC07'],
    ['OX1FCO7', '0x1fc07', '0X1FC07'],
    ['l00050', '100050', '100050'],
    ['erro 100O50', '100050', '100050'],
    ['34S13', '34513', '34513'],
    ['o servidor parou com 345l3 hoje cedo', '34513', '34513'],
    ['O erro é Ox1FCO7 no servidor', '0x1fc07', '0x1FC07'],
    ['erro 4O7', '100050', '407'],
    ['SalVhdlnitializationError', 'salvhdinitializationerror', 'SalVhdInitializationError'],
    ['deu SaILowDiskSpace de novo', 'sallowdiskspace', 'SalLowDiskSpace'],
    ['SalBitmapErr0r', 'salbitmaperror', 'SalBitmapError'],
  ])('%s', async (query, key, code) => {
    const { results, noMatch, unknownCodes } = await finalAnswer(search, query);
    expect({ noMatch, unknownCodes, count: results.length }).toEqual({
      noMatch: true,
      unknownCodes: [],
      count: 1,
    });
    expect(results[0]).toMatchObject({ key, code, match: 'text' });
    expect(query).toContain(results[0]?.written);
  });

  test.each([
    '0x1FC08',
    '0xB6D1',
    '86DB',
    '0x34513',
    'S4514',
    'ABC34513',
    'LB4513',
    'AEM-ASM-S4513-001',
    'A-34S13',
  ])('a code as it stands is no other one: %s', async (query) => {
    const { results, noMatch } = await finalAnswer(search, query);
    expect({ results, noMatch }).toEqual({ results: [], noMatch: true });
  });

  test('a code beside it is the answer', async () => {
    const { results, noMatch } = await finalAnswer(search, 'erro 34513, antes l00050');
    expect({ key: results[0]?.key, match: results[0]?.match, noMatch }).toEqual({
      key: '34513',
      match: 'code',
      noMatch: false,
    });
  });
});
