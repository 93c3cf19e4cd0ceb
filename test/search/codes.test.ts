import { describe, expect, test } from 'vitest';
import type { IndexedEntry } from '../../src/search/source.ts';
import { finalAnswer, searchOver } from './content.ts';
import { indexedEntry } from './indexed-entry.ts';

function entry(key: string, codes: string[], more: Partial<IndexedEntry> = {}): IndexedEntry {
  const texts = { 'pt-BR': { title: `Título de ${key}`, messages: [], wordings: [], sections: [] } };
  return indexedEntry(key, { codes, texts, ...more });
}

const entries = [
  entry('34513', ['34513']),
  entry('100050', ['100050', '407']),
  entry('0x1fc07', ['0x1FC07']),
  entry('0x80070005', ['0x80070005']),
  entry('sallowdiskspace', ['SalLowDiskSpace']),
  entry('conflict', ['Conflict'], { aliases: ['Conflito'] }),
  entry('conflict-storage', ['Conflict']),
  entry('1234', ['1234']),
  entry('0x1234', ['0x1234']),
];
const search = searchOver(entries, 'pt-BR');
const keys = async (query: string) => (await finalAnswer(search, query)).results.map((result) => result.key);

describe('a code leads to its entry', () => {
  test.each([
    ['34513\n', '34513'],
    ['ID:34513', '34513'],
    ['(Id.: 34513)', '34513'],
    ['0x86D1', '34513'],
    ['[0x1FC07].', '0x1fc07'],
    ['1fc07', '0x1fc07'],
    ['130055', '0x1fc07'],
    ['-2147024891', '0x80070005'],
    ['80070005', '0x80070005'],
    ['código 407', '100050'],
    ['SALLOWDISKSPACE', 'sallowdiskspace'],
    ['lowdiskspace', 'sallowdiskspace'],
    ['LowDiskSpace', 'sallowdiskspace'],
    ['０x８６Ｄ１', '34513'],
    ['job 12 failed on host SRV01 with state SALLOWDISKSPACE after 3 retries', 'sallowdiskspace'],
    ['LowDiskSpace', 'sallowdiskspace'],
    ['Sal Low Disk Space', 'sallowdiskspace'],
    ['conflito', 'conflict'],
  ])('%j → %s', async (query, key) => {
    expect((await keys(query))[0]).toBe(key);
  });

  test('to every entry that has it', async () => {
    expect(await keys('Conflict')).toEqual(['conflict', 'conflict-storage']);
  });

  describe('of several, first to that of which the words beside it speak', () => {
    const saying = (title: string, message: string) => ({
      texts: { 'pt-BR': { title, messages: [message], wordings: [], sections: [] } },
    });
    const shared = searchOver(
      [
        entry('null', ['InvalidParameter', '502'], saying('Solicitação', 'A solicitação não pode ser nula')),
        entry('object', ['InvalidParameter', '502'], saying('ObjectId', 'A ObjectId não deve estar vazia')),
        entry(
          'tenant',
          ['InvalidParameter', '502'],
          saying('TenantId', 'A TenantId não está no formato correto'),
        ),
        entry('other', ['34513']),
      ],
      'pt-BR',
    );
    test.each([
      ['InvalidParameter', 'null'],
      ['erro InvalidParameter', 'null'],
      ['InvalidParameter: A TenantId não está no formato correto', 'tenant'],
      ['InvalidParameter ObjectId', 'object'],
      ['erro 502 na TenantId', 'tenant'],
      ['erro 502: A ObjectId não deve estar vazia', 'object'],
      ['erro 34513, depois 502: A ObjectId não deve estar vazia', 'other'],
    ])('%j → %s', async (query, key) => {
      const { results, noMatch } = await finalAnswer(shared, query);
      expect({ key: results[0]?.key, match: results[0]?.match, noMatch }).toEqual({
        key,
        match: 'code',
        noMatch: false,
      });
    });
  });

  test('in both readings, the decimal first', async () => {
    expect(await keys('1234')).toEqual(['1234', '0x1234']);
  });

  test('with the code as it was printed', async () => {
    const { results } = await finalAnswer(search, 'erro [0x86d1]!');
    expect(results[0]).toMatchObject({ match: 'code', code: '0x86d1', path: '/pt-br/errors/34513/' });
  });
});

describe('in a long text, bare digits', () => {
  const within = (line: string) =>
    ['prezados, segue o registro do servidor de arquivos da filial', line, 'aguardo retorno, obrigado'].join(
      '\n',
    );

  test.each([
    'a reunião mudou para a sala 407 no quarto andar',
    '0407 1F2C 12/03 NORMAL volume montado',
    '0197 86D1 12/03 NORMAL volume montado',
    'nota 34.513 emitida',
  ])('of few digits, with zeros before or marks between are no codes: %j', async (line) => {
    expect((await finalAnswer(search, within(line))).results).toEqual([]);
  });

  test.each([
    ['cbengine 34513 registro', '34513'],
    ['cbengine erro 407', '100050'],
    ['Hr: = [0x86D1]', '34513'],
  ])('of many digits, announced or in hex are: %j', async (line, key) => {
    expect((await finalAnswer(search, within(line))).results[0]).toMatchObject({ key, match: 'code' });
  });
});

test('a status that a colon announces in brackets is the code of a long message, too', async () => {
  const message =
    'System.Net.WebException: Error en el servidor remoto: (407) Se requiere autenticación del proxy.';
  const { results, noMatch } = await finalAnswer(search, message);
  expect({ key: results[0]?.key, noMatch }).toEqual({ key: '100050', noMatch: false });
});

describe('a code that is not documented', () => {
  test('is not dressed up as one that differs in a letter', async () => {
    const answer = await finalAnswer(search, 'SqlLowDiskSpace');
    expect(answer).toMatchObject({
      results: [],
      noMatch: true,
      unknownCodes: [{ printed: 'SqlLowDiskSpace' }],
    });
  });

  test('is none where its name is but a word of a page', async () => {
    const sections = [{ id: '', title: '', text: 'Abra o PowerShell e execute o PsExec.' }];
    const texts = { 'pt-BR': { title: 'Guia', messages: [], wordings: [], sections } };
    const answer = await finalAnswer(
      searchOver([...entries, entry('guia', [], { texts })], 'pt-BR'),
      'PsExec',
    );
    expect(answer).toMatchObject({
      results: [{ key: 'guia', match: 'text' }],
      unknownCodes: [],
      noMatch: false,
    });
  });

  test.each(['KDC_ERR_C_PRINCIPAL_UNKNOWN', 'erro UserErrorExtensionNotInstalled'])(
    'is none where a page has its name as it stands: %s',
    async (query) => {
      const text = 'O centro retorna KDC_ERR_C_PRINCIPAL_UNKNOWN ou UserErrorExtensionNotInstalled.';
      const sections = [{ id: '', title: '', text }];
      const texts = { 'pt-BR': { title: 'Guia', messages: [], wordings: [], sections } };
      const within = searchOver([...entries, entry('guia', [], { texts })], 'pt-BR');
      expect(await finalAnswer(within, query)).toMatchObject({
        results: [{ key: 'guia', match: 'text' }],
        unknownCodes: [],
        noMatch: false,
      });
      for await (const { unknownCodes } of within.query(query)) expect(unknownCodes).toEqual([]);
      const near = query.replace('_C_', '_').replace('Installed', 'Present');
      expect(await finalAnswer(within, near)).toMatchObject({ results: [], noMatch: true });
    },
  );

  test.each([
    ['12345', '12345', '0x3039'],
    ['0x80070643', '2147944003', '0x80070643'],
    ['ID 34528', '34528', '0x86E0'],
  ])('%j is said to be unknown in both notations', async (query, decimal, hex) => {
    const answer = await finalAnswer(search, query);
    expect(answer.results.filter((result) => result.match === 'code')).toEqual([]);
    expect(answer.noMatch).toBe(true);
    expect(answer.unknownCodes).toMatchObject([{ decimal, hex }]);
  });

  test.each([
    ['34513 99999', ['34513'], ['99999']],
    ['Error 34513, error 99999', ['34513'], ['99999']],
    ['0x1FC07, 407, 0x80070643', ['0x1fc07', '100050'], ['0x80070643']],
    ['erro 34513 e depois erro 99999', ['34513'], ['99999']],
    ['34513 SetupInitError', ['34513'], ['SetupInitError']],
  ])('is said to be unknown beside one that is: %j', async (query, keys, unknown) => {
    const answer = await finalAnswer(search, query);
    expect(answer.results.map(({ key }) => key)).toEqual(keys);
    expect(answer.unknownCodes.map(({ printed }) => printed)).toEqual(unknown);
    expect(answer.noMatch).toBe(false);
  });

  test.each([
    '34513 PowerShell',
    'erro 34513 no servidor 99999',
    'erro 34513 em 15/07/2019 10:00:01',
    'job 99999 failed on host 88888 with 34513 after 77777 of 66666 blocks were sent',
    'Sal Low Disk Space',
  ])('are not the numbers and names that stand beside one: %j', async (query) => {
    expect((await finalAnswer(search, query)).unknownCodes).toEqual([]);
  });
});

test('a missing index is said to be unavailable', async () => {
  const { createSearch } = await import('../../src/search/search.ts');
  const broken = createSearch({
    locale: 'pt-BR',
    base: '/',
    codeShards: 1,
    read: async () => ({}),
  });
  expect(await finalAnswer(broken, '34513')).toMatchObject({
    index: 'unavailable',
    results: [],
    complete: true,
  });
});
