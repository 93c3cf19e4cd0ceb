import { expect, test } from 'vitest';
import { sizeOf } from '../../../../src/search/log/page/size.ts';

test('a size is never nothing unless it is', () => {
  const sizes = [0, 1, 21, 999, 1000, 1250, 2_340_000];
  expect(sizes.map((bytes) => sizeOf(bytes, 'pt-BR'))).toEqual([
    '0 byte',
    '1 byte',
    '21 bytes',
    '999 bytes',
    '1 kB',
    '1,3 kB',
    '2,3 MB',
  ]);
  expect(sizeOf(21, 'es-ES')).toBe('21 bytes');
});
