import { expect, test } from 'vitest';
import { similarity } from '../../../src/search/messages/similarity.ts';

test.each([
  ['internal', 'internet', false],
  ['credencias', 'credenciais', true],
  ['credensiales', 'credenciales', true],
  ['insuficinte', 'insuficiente', true],
  ['cripitografia', 'criptografia', true],
  ['34513', '34531', false],
])('%s is taken for %s: %s', (asked, known, isLike) => {
  expect(similarity(asked, known) > 0).toBe(isLike);
});
