import { expect, test } from 'vitest';
import { isSmall } from '../../../src/search/messages/weights.ts';
import { siteEntries } from '../content.ts';

test.each(['pra', 'pro', 'eu', 'yo', 'vc', 'ta', 'ai', 'pq', 'tb'])(
  '%s, as people write, is small',
  (word) => {
    expect(isSmall(word)).toBe(true);
  },
);

test('no code and no name is small', async () => {
  for (const { codes, aliases } of await siteEntries())
    for (const name of [...codes, ...aliases])
      expect({ name, small: isSmall(name.toLowerCase()) }).toEqual({ name, small: false });
});
