import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePieces } from '../../src/codes/pieces.ts';

test.each([
  ['SalLowDiskSpace', ['Sal', 'Low', 'Disk', 'Space']],
  ['ERR_FOO_BAR', ['ERR_', 'FOO_', 'BAR']],
  ['0x1FC07', ['0x1FC07']],
  ['34513', ['34513']],
])('%s breaks at its joints', (code, pieces) => {
  expect(codePieces(code)).toEqual(pieces);
});

test('no letter of a code is lost', () => {
  fc.assert(fc.property(fc.string(), (code) => codePieces(code).join('') === code));
});
