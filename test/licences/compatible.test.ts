import { describe, expect, test } from 'vitest';
import { isCompatible } from '../../src/licences/compatible.ts';

describe('isCompatible', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND ISC', true],
    ['(MIT AND (Apache-2.0 OR AGPL-3.0-only))', true],
    ['(MIT) OR (GPL-2.0-only)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['(AGPL-3.0-only OR GPL-2.0-only) AND MIT', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['', false],
  ])('%s: %s', (expression, compatible) => {
    expect(isCompatible(expression)).toBe(compatible);
  });
});
