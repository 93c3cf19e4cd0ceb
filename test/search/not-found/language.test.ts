import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/i18n/choose/choose.ts';
import { tagsIn } from '../../../src/search/not-found/language.ts';

const site = ['pt-BR', 'es-ES'];

test.each([
  ['/es-es/errors/1/', 'es-ES'],
  ['/es/errors/34513', 'es-ES'],
  ['/ajuda/ES-mx/errors/34513', 'es-ES'],
  ['/es_MX/errors/34513', 'es-ES'],
  ['/pt/', 'pt-BR'],
  ['/pt/es-es/', 'es-ES'],
])('%s speaks %s, whatever the reader chose before', (path, tag) => {
  const other = site.find((offered) => offered !== tag);
  expect(chooseLanguage(site, [...tagsIn(path), other])).toBe(tag);
});

test.each(['/errors/34513', '/e/es-que-no-abre/', '/fr/errors/34513', '/log/'])(
  '%s speaks the language that the reader chose before',
  (path) => {
    for (const chosen of site) expect(chooseLanguage(site, [...tagsIn(path), chosen])).toBe(chosen);
  },
);
