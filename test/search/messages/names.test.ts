import { describe, expect, test } from 'vitest';
import { nameLikeness, saidName } from '../../../src/search/messages/names.ts';
import { readQuery } from '../../../src/search/query/query.ts';

const code = 'SalLowDiskSpace';
const likenessTo = (text: string, name = code) => nameLikeness(readQuery(text), name);

describe('nameLikeness', () => {
  test.each([
    ['its beginning', 'SalLowDisk'],
    ['its beginning in words', 'sal low disk'],
    ['its first part', 'sal'],
    ['all but its first part', 'LowDiskSpace'],
    ['some parts in any order', 'disk space sal'],
    ['beginnings of parts', 'low spa'],
    ['the whole with a slip', 'sallowdiskspase'],
  ])('finds a name by %s', (_, text) => {
    expect(likenessTo(text)).toBeGreaterThan(0.5);
    expect(likenessTo(text)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['one part alone, which may be any word', 'space'],
    ['a part asked twice', 'disk disk'],
    ['a word more than it has', 'low disk quota'],
    ['a letter beside a part', 'disk s'],
    ['too little', 'sa'],
    ['a beginning that ends within a part', 'sallo'],
    ['a printed identifier that differs', 'SalLowDiskSpaces'],
  ])('does not find it by %s', (_, text) => {
    expect(likenessTo(text)).toBe(0);
  });

  test('is the higher the more of the name is asked', () => {
    const asked = ['sal low', 'sal low disk', 'sal low disk space'].map((text) => likenessTo(text));
    expect(asked).toEqual([...asked].sort());
    expect(new Set(asked).size).toBe(3);
    expect(asked.at(-1)).toBe(1);
  });

  test('takes a long part with a slip for that part', () => {
    expect(likenessTo('vhd initialisation', 'SalVhdInitializationError')).toBeGreaterThan(0.5);
    expect(likenessTo('low diskk space')).toBe(0);
  });

  test('a number is no name', () => {
    expect(likenessTo('34513', '34513')).toBe(0);
  });
});

test('a name of several parts is said by a word in any case', () => {
  expect(saidName(readQuery('ERRO SALLOWDISKSPACE ontem'), code)).toBe('SALLOWDISKSPACE');
  expect(saidName(readQuery('low disk space'), code)).toBeUndefined();
  expect(saidName(readQuery('conflict'), 'Conflict')).toBeUndefined();
});
