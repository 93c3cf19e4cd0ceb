import { expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from './content.ts';

const entries = await siteEntries();

test.each([
  ['es-ES', 'falta .net 4.6.2', '34513'],
  ['es-ES', '4.6.2', '34513'],
  ['pt-BR', 'precisa do powershell 3.0', 'backups-dont-run-according-to-schedule'],
  ['pt-BR', '20.190.128.0/18', '34513'],
] as const)('%s: %s leads to the page that names that version or address', async (locale, query, key) => {
  const { results } = await finalAnswer(searchOver(entries, locale), query);
  expect(results[0]?.key).toBe(key);
  expect(results[0]?.excerpt?.text).toContain(/\d+(?:\.\d+)+/.exec(query)?.[0]);
});

test.each(['10.0.19045', '192.168.0.12'])('%s, which no page names, leads nowhere', async (query) => {
  expect(await finalAnswer(searchOver(entries, 'pt-BR'), query)).toMatchObject({
    results: [],
    noMatch: true,
  });
});
