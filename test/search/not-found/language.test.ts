import { expect, test } from 'vitest';
import { languageIn } from '../../../src/search/not-found/language.ts';

test.each([
  ['/es-es/errors/1/', 'es-ES'],
  ['/es/errors/34513', 'es-ES'],
  ['/ajuda/ES-mx/errors/34513', 'es-ES'],
  ['/pt/', 'pt-BR'],
  ['/pt/es-es/', 'es-ES'],
  ['/errors/34513', undefined],
  ['/e/es-que-no-abre/', undefined],
])('%s speaks %s', (path, tag) => {
  expect(languageIn(path, ['pt-BR', 'es-ES'])).toBe(tag);
});
