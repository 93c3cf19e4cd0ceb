import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../../scripts/chromium/find.ts';

afterEach(() => vi.unstubAllEnvs());

test('the Chromium that is named is taken before any that is installed', () => {
  vi.stubEnv('INDICE_CHROMIUM', process.execPath);
  expect(findChromium()).toBe(process.execPath);
});

test('a name that leads nowhere is said, not passed over', () => {
  vi.stubEnv('INDICE_CHROMIUM', '/nowhere/chromium');
  expect(findChromium).toThrow('INDICE_CHROMIUM is "/nowhere/chromium", where nothing is.');
});
