import { describe, expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from '../content.ts';

const search = searchOver(await siteEntries(), 'pt-BR');

describe('a code that is nearly documented is answered by nothing, and the documented one is shown as similar', () => {
  test.each([
    ['SalLowDiscSpace', 'sallowdiskspace'],
    ['SalLowDiskSpaceError', 'sallowdiskspace'],
    ['SalLowDiskSpaceX', 'sallowdiskspace'],
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
    ['SalLowDikSpace', 'sallowdiskspace', 'SalLowDikSpace'],
    ['SalBitmpError', 'salbitmaperror', 'SalBitmpError'],
    ['SalBitMapEror', 'salbitmaperror', 'SalBitMapEror'],
    [
      'Erro: SalCheksumStoreInitializationFailed',
      'salchecksumstoreinitializationfailed',
      'SalCheksumStoreInitializationFailed',
    ],
  ])(
    'a name with a slip is said to be undocumented, and leads to the one that is: %s',
    async (query, key, written) => {
      const { results, noMatch, unknownCodes } = await finalAnswer(search, query);
      expect({ noMatch, unknown: unknownCodes.map(({ printed }) => printed) }).toEqual({
        noMatch: true,
        unknown: [written],
      });
      expect(results).toHaveLength(1);
      expect(results[0]).toMatchObject({ key, match: 'text', written });
    },
  );

  test('a name with a slip leads to the one that is documented from a sentence, too', async () => {
    const { results, noMatch } = await finalAnswer(
      search,
      'O backup parou com SalVhdInitializationErorr ontem',
    );
    expect(noMatch).toBe(true);
    expect(results).toMatchObject([{ key: 'salvhdinitializationerror', match: 'text' }]);
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

test.each(['error 0x80070643', 'erro: 99999', 'código de error: 88888'])(
  'nothing is similar by the words that announce a code: %s',
  async (query) => {
    const { similar, unknownCodes } = await finalAnswer(search, query);
    expect({ similar, unknown: unknownCodes.length }).toEqual({ similar: [], unknown: 1 });
  },
);
