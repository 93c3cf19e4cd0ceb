import { expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { caddyfile } from '../../src/hosting/caddy.ts';
import { describeHosting } from '../../src/hosting/description.ts';
import { nginxConfiguration } from '../../src/hosting/nginx.ts';
import { aliasRedirects } from '../../src/hosting/redirects.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { segmentOf } from '../../src/i18n/segment.ts';
import { registrySchema } from '../../src/registry/schema.ts';
import { storedError } from '../content/stored-error.ts';

const registry = registrySchema.parse({
  version: 1,
  entries: {
    '1': { kind: 'error', aliases: ['Conexão', 'both', '2', 'ERR*'] },
    '2': { kind: 'error', aliases: ['both'] },
  },
});
const redirects = aliasRedirects(createCatalog([storedError('1'), storedError('2')], registry), '/ajuda/');

test('an alias leads to its entry by a short link and in every locale', () => {
  expect(redirects.filter(({ from }) => from.includes('conex'))).toEqual([
    { from: '/ajuda/e/conex%C3%A3o/', to: '/ajuda/e/1/' },
    ...localeList.map(segmentOf).map((segment) => ({
      from: `/ajuda/${segment}/errors/conex%C3%A3o/`,
      to: `/ajuda/${segment}/errors/1/`,
    })),
  ]);
});

test('an alias of several entries, or one that is another entry’s key, is no redirect: it has a page', () => {
  const from = redirects.map((redirect) => redirect.from.split('/').at(-2));
  expect(new Set(from)).toEqual(new Set(['conex%C3%A3o', 'err*']));
});

test('servers of one’s own compare with the address as it is read, and take no sign in it for a pattern', () => {
  const hosting = describeHosting('/ajuda/', redirects);
  const nginx = nginxConfiguration(hosting);
  for (const address of ['/ajuda/e/conexão/', '/ajuda/e/conexão', '/ajuda/e/err*/', '/ajuda/e/err*']) {
    expect(nginx).toContain(`  "${address}" "/ajuda/e/1/";`);
    expect(caddyfile(hosting)).toContain(`\t\t"${address}" "/ajuda/e/1/"`);
  }
});
