import { describe, expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from '../content.ts';

const search = searchOver(await siteEntries(), 'pt-BR');

describe('a code that is nearly documented is answered by nothing, and the documented one is shown as similar', () => {
  test.each([
    ['SalLowDiscSpace', 'sallowdiskspace'],
    ['SalLowDikSpace', 'sallowdiskspace'],
    ['SalBitmpError', 'salbitmaperror'],
    ['Erro: SalCheksumStoreInitializationFailed', 'salchecksumstoreinitializationfailed'],
    ['SalLowDiskSpaceError', 'sallowdiskspace'],
    ['0x34513', '34513'],
    ['erro 0x403', '403'],
  ])('%s: %s', async (query, key) => {
    const { results, similar, unknownCodes, noMatch } = await finalAnswer(search, query);
    expect({ results, noMatch, unknown: unknownCodes.length }).toEqual({
      results: [],
      noMatch: true,
      unknown: 1,
    });
    expect(similar[0]?.key).toBe(key);
  });

  test.each([
    ['0x1FCO7', '0x1fc07'],
    ['l00050', '100050'],
    ['erro 100O50', '100050'],
    ['Ox1FC07', '0x1fc07'],
    ['OX1FCO7', '0x1fc07'],
  ])('letters for digits, %s: %s', async (query, key) => {
    const { results, similar, noMatch } = await finalAnswer(search, query);
    expect({ results, noMatch, key: similar[0]?.key }).toEqual({ results: [], noMatch: true, key });
  });

  test('another name is no slip', async () => {
    const { similar } = await finalAnswer(search, 'SalHighCpuLoad');
    expect(similar.map(({ key }) => key)).not.toContain('sallowdiskspace');
  });
});

test.each(['erro', 'problema', 'problemas', 'código de erro', 'error code'])(
  '%s says only that something is wrong, which nothing answers',
  async (query) => {
    expect(await finalAnswer(search, query)).toMatchObject({ results: [], noMatch: true });
  },
);
