import { expect, test } from 'vitest';
import { fragmentFor } from '../../src/i18n/choose/fragment.ts';

test.each([
  ['a cause where both languages count the same', {}, '#cause-2', '#cause-2'],
  ['a cause where they do not', { causes: 'causes' }, '#cause-2', 'causes'],
  ['a cause where the other language has none', { causes: '' }, '#cause-12', ''],
  ['any other anchor', { causes: 'causes' }, '#verifying-proxy-settings', '#verifying-proxy-settings'],
  ['a step of a cause', { causes: 'causes' }, '#cause-2-step-3', 'causes'],
  ['an anchor that only begins like a cause', { causes: 'causes' }, '#cause-2-more', '#cause-2-more'],
  ['none', { causes: 'causes' }, '', ''],
])('%s', (_, dataset, fragment, expected) => {
  expect(fragmentFor({ dataset }, fragment)).toBe(expected);
});
