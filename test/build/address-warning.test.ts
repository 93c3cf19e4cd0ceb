import { expect, test } from 'vitest';
import { addressWarning } from '../../src/build/address-warning.ts';

test('an address that leads nowhere is warned of', () => {
  expect(addressWarning('https://indice.example')).toMatch(/ lead to indice\.example,.* SITE_URL/);
  expect(addressWarning('https://help.example.org')).toBeUndefined();
  expect(addressWarning('http://localhost:8080')).toBeUndefined();
});
