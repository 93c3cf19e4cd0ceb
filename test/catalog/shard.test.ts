import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildsKey, buildsShared, parseShard } from '../../src/catalog/shard.ts';

describe('parseShard', () => {
  test('reads i/n', () => {
    expect(parseShard('2/4')).toEqual({ index: 2, count: 4 });
    expect(parseShard('1/1')).toEqual({ index: 1, count: 1 });
  });

  test.each(['', '0/4', '5/4', '1', '1/0', 'a/b', '-1/4', '1/4/2', '1.5/4'])(
    'refuses %j and says what to write',
    (text) => {
      expect(() => parseShard(text)).toThrow(/Write i\/n/);
    },
  );
});

describe('buildsKey', () => {
  test('gives every key to exactly one shard', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 64 }), (key, count) => {
        const takers = Array.from({ length: count }, (_, place) =>
          buildsKey({ index: place + 1, count }, key),
        );
        expect(takers.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  test('spreads keys that differ in one digit', () => {
    const sizes = [1, 2, 3, 4].map(
      (index) =>
        Array.from({ length: 4000 }, (_, n) => String(30_000 + n)).filter((key) =>
          buildsKey({ index, count: 4 }, key),
        ).length,
    );
    for (const size of sizes) expect(size).toBeGreaterThan(800);
  });

  test('leaves the shared pages to one shard', () => {
    expect([1, 2, 3].filter((index) => buildsShared({ index, count: 3 }))).toEqual([1]);
  });
});
