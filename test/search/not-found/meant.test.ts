import { expect, test } from 'vitest';
import { meantBy } from '../../../src/search/not-found/meant.ts';
import { searchOver, siteEntries } from '../content.ts';

const search = searchOver(await siteEntries(), 'pt-BR');

test.each([
  ['SalLowDiskSpace).', '/pt-br/errors/sallowdiskspace/'],
  ['407', '/pt-br/errors/100050/'],
  ['0x86d1', '/pt-br/errors/34513/'],
  ['34513', '/pt-br/errors/34513/'],
  ['invalid-vault-credentials-provided', '/pt-br/errors/34513/'],
  ['troubleshoot-restore-issues', '/pt-br/guides/troubleshoot-restore-problems/'],
  ['verifying-proxy-settings-for-windows', '/pt-br/errors/34513/#verifying-proxy-settings-for-windows'],
])('the end of a bad address, %j, means %s', async (segment, path) => {
  expect((await meantBy(search, segment, 'pt-BR'))[0]?.path).toBe(path);
});

test('a name that is nowhere means nothing', async () => {
  expect(await meantBy(search, 'nothing-of-this-name', 'pt-BR')).toEqual([]);
  expect(await meantBy(search, 'constructor', 'pt-BR')).toEqual([]);
});
