import { expect, test } from 'vitest';
import { compareErrors, groupOf } from '../../../src/catalog/lists/order.ts';

const error = (code: string | undefined, title = 'x') => ({
  key: code ?? title,
  title,
  codes: code === undefined ? [] : [code],
});

test('numbers stand by their value, whatever their notation, then names, then errors without a code by title', () => {
  const sorted = [
    error(undefined, 'Um'),
    error('SalLow'),
    error('5.7.1'),
    error('0x80070006'),
    error('-2147024891'),
    error('1FC07'),
    error('34513'),
    error('34.506'),
    error(undefined, 'Dois'),
  ].sort(compareErrors);
  expect(sorted.map(({ key }) => key)).toEqual([
    '34.506',
    '34513',
    '1FC07',
    '-2147024891',
    '0x80070006',
    '5.7.1',
    'SalLow',
    'Dois',
    'Um',
  ]);
});

test.each([
  ['-2147024891', 'number'],
  ['1FC07', 'number'],
  ['SalLow', 'name'],
  ['5.7.1', 'name'],
  [undefined, 'none'],
])('an error of the code %s is listed under “%s”', (code, group) => {
  expect(groupOf(error(code))).toBe(group);
});
