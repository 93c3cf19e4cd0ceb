import { expect, test } from 'vitest';
import type { Card } from '../../../src/search/index/code-file.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import { mistypedNames, slippedNames } from '../../../src/search/second-reading/names.ts';

test.each([
  ['SalLowDiskSpce', 'SalLowDiskSpace', true],
  ['SalLowDiskSpaceError', 'SalLowDiskSpace', true],
  ['SalBitmapError', 'SalLowDiskSpace', false],
  ['SalDisc', 'SalDisk', false],
])('a printed identifier with a slip, or with more, is a name mistyped: %s', (text, code, expected) => {
  const card: Card = { key: code.toLowerCase(), kind: 'error', codes: [code], titles: {} };
  const named = mistypedNames(readQuery(text), [card]);
  expect(named.map(({ printed }) => printed)).toEqual(expected ? [code] : []);
});

test.each([
  ['SalLowDiskSpce', 'SalLowDiskSpace'],
  ['SalLowDisSpace', undefined],
  ['SalLowDikSpace', 'SalLowDiskSpace'],
  ['SalLwoDiskSpace', 'SalLowDiskSpace'],
  ['SalLowwDiskSpace', 'SalLowDiskSpace'],
  ['SqlLowDiskSpace', undefined],
  ['SalLowDiskSpaces', undefined],
  ['SalLowDskSpae', 'SalLowDiskSpace'],
  ['SalHighCpuLoad', undefined],
  ['SalLowDiskSpaceError', undefined],
])('a name with a slip of the hand is that name, unless it is as near to another: %s', (text, expected) => {
  const codes = ['SalLowDiskSpace', 'SalLowDistSpace'];
  const cards = codes.map((code): Card => ({ key: code, kind: 'error', codes: [code], titles: {} }));
  expect(slippedNames(readQuery(text), cards)[0]?.printed).toBe(expected);
});
