import { expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from '../content.ts';

const search = searchOver(await siteEntries(), 'pt-BR');
const article = 'https://learn.microsoft.com/es-es/azure/backup/backup-azure-mars-troubleshoot';

test.each([
  ['http://localhost:4600/pt-br/errors/34513/', '/pt-br/errors/34513/'],
  ['https://indice.example/ajuda/es-es/errors/34513', '/pt-br/errors/34513/'],
  ['Segue: https://indice.example/pt-br/errors/34513/.', '/pt-br/errors/34513/'],
  ['/e/34513', '/pt-br/errors/34513/'],
  ['/pt-br/errors/0x1fc07/#cause-1', '/pt-br/errors/0x1fc07/'],
  ['http://localhost:4600/e/SalLowDiskSpace/', '/pt-br/errors/sallowdiskspace/'],
  [
    'http://localhost/pt-br/guides/troubleshoot-cache-problems/#increase-shadow-copy-storage',
    '/pt-br/guides/troubleshoot-cache-problems/#increase-shadow-copy-storage',
  ],
  [
    `${article}#increase-shadow-copy-storage`,
    '/pt-br/guides/troubleshoot-cache-problems/#increase-shadow-copy-storage',
  ],
  [
    `${article}#backups-dont-run-according-to-schedule`,
    '/pt-br/guides/backups-dont-run-according-to-schedule/',
  ],
  [`${article}#need-help-contact-support`, '/pt-br/guides/need-help-contact-support/'],
  [`${article}#additional-recommendations`, '/pt-br/errors/34513/#additional-recommendations'],
  [`${article}#pre-requisites`, '/pt-br/guides/troubleshoot-cache-problems/#pre-requisites'],
  [`${article}#next-steps`, '/pt-br/guides/next-steps/'],
  [
    'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/x.md#unable-to-download-vault-credential-file',
    '/pt-br/errors/403/',
  ],
  [`${article}/#next-steps`, '/pt-br/guides/next-steps/'],
  [
    'https://github.com/MicrosoftDocs/azure-docs.es-es/blob/live/articles/backup/backup-azure-mars-troubleshoot.md#next-steps',
    '/pt-br/guides/next-steps/',
  ],
  ['https://portal/x?error=34513&x=1', '/pt-br/errors/34513/'],
  ['https://portal/x?errorCode=0x86d1', '/pt-br/errors/34513/'],
])('%s leads to %s', async (address, path) => {
  const { results, noMatch } = await finalAnswer(search, address);
  expect({ path: results[0]?.path, noMatch }).toEqual({ path, noMatch: false });
});

test.each([
  'https://portal.example/errors/unheard-of/',
  'https://portal.example/x?id=34513',
  'https://learn.microsoft.com/azure/backup/else#nothing-of-this-name',
  'https://example.com/else#next-steps',
  'https://learn.microsoft.com/es-es/azure/virtual-machines/windows/quick-create-portal#next-steps',
  'https://docs.microsoft.com/pt-br/azure/storage/files/storage-sync-files-troubleshoot#next-steps',
  'https://learn.microsoft.com/azure/backup/backup-azure-vms-prepare#pre-requisites',
  'https://%/errors/34513',
  '/pt-br/errors/%E0%A4%A/',
])('%s leads nowhere', async (address) => {
  const { results } = await finalAnswer(search, address);
  expect(results.filter(({ match }) => match !== 'text')).toEqual([]);
});
