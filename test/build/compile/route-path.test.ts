import { expect, test } from 'vitest';
import { pathOfRoute } from '../../../src/build/compile/route-path.ts';

test.each([
  ['/', {}, '/'],
  ['/404', {}, '/404'],
  ['/[locale]', { locale: 'pt-br' }, '/pt-br'],
  ['/[locale]/errors/[key]', { locale: 'pt-br', key: '34513' }, '/pt-br/errors/34513'],
  ['/[locale]/list.json', { locale: 'es-es' }, '/es-es/list.json'],
  ['/e/[name]', { name: 'err%20foo' }, '/e/err%20foo'],
  ['/e/[name]', { name: '$&' }, '/e/$&'],
  ['/v[number]', { number: '2' }, '/v2'],
])('the pattern %s with %o is %s', (pattern, params, path) => {
  expect(pathOfRoute(pattern, params)).toBe(path);
});

test('a page without a value for a parameter is named', () => {
  expect(() => pathOfRoute('/[locale]/errors/[key]', { locale: 'pt-br' })).toThrow(
    'A page of /[locale]/errors/[key] has no value for [key].',
  );
});
