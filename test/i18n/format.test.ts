import { describe, expect, test, vi } from 'vitest';
import { formatDate, formatNumber, languageName, plural } from '../../src/i18n/format.ts';
import { forms } from '../../src/i18n/forms.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { wordsOf } from '../../src/i18n/words.ts';

describe('plural', () => {
  test.each([
    ['pt-BR', 0, '0 erro'],
    ['pt-BR', 1, '1 erro'],
    ['pt-BR', 2, '2 erros'],
    ['es-ES', 0, '0 erros'],
    ['es-ES', 1, '1 erro'],
    ['es-ES', 20000, '20.000 erros'],
  ] as const)('%s %i → %s', (locale, count, expected) => {
    expect(plural(locale, forms('{count} erro', '{count} erros'), count)).toBe(expected);
  });
});

test('dates and numbers are written as the locale writes them', () => {
  expect(formatDate('pt-BR', '2019-07-15')).toBe('15 de julho de 2019');
  expect(formatDate('es-ES', '2019-05-21')).toBe('21 de mayo de 2019');
  expect(formatNumber('pt-BR', 5000)).toBe('5.000');
  expect(formatNumber('es-ES', 1000)).toBe('1000');
  expect(formatNumber('ar-EG', 5000), 'in the digits of codes').toBe('5,000');
});

test('a number without groups needs no formatter', async () => {
  // Anew, since formatters are made once.
  vi.resetModules();
  const { formatNumber } = await import('../../src/i18n/format.ts');
  const formatter = vi.spyOn(Intl, 'NumberFormat');
  expect([0, 1, 999].map((value) => formatNumber('es-ES', value))).toEqual(['0', '1', '999']);
  expect(formatter).not.toHaveBeenCalled();
});

/** Every string of a tree of words with the path that leads to it. */
function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => strings(child, `${path}.${name}`));
}

const variables = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('every locale names the same variables in the same templates and leaves none empty', () => {
  const expected = new Map(strings(wordsOf('pt-BR'), ''));
  for (const locale of localeList) {
    for (const [path, template] of strings(wordsOf(locale), '')) {
      expect(template.trim(), `${locale}${path}`).not.toBe('');
      expect(variables(template), `${locale}${path}`).toEqual(variables(expected.get(path) ?? ''));
    }
  }
});

test.each([
  ['pt-BR', 'es-ES', 'espanhol'],
  ['es-ES', 'pt-BR', 'portugués'],
] as const)('%s calls %s %s', (locale, named, name) => {
  expect(languageName(locale, named)).toBe(name);
});

test('locales of one language are told apart', () => {
  const locales = ['pt-BR', 'es-ES', 'es-MX'];
  expect(locales.map((named) => languageName('pt-BR', named, locales))).toEqual([
    'português',
    'espanhol (Espanha)',
    'espanhol (México)',
  ]);
});
