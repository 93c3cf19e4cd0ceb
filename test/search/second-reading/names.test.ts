import { expect, test } from 'vitest';
import type { Card } from '../../../src/search/index/code-file.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import { mistypedNames } from '../../../src/search/second-reading/names.ts';

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
