import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { askingDigest, askingScript } from '../../src/offline/take-over.ts';

test('the policy of the page that asks again allows its script', () => {
  expect(askingDigest).toBe(`sha256-${createHash('sha256').update(askingScript).digest('base64')}`);
});
