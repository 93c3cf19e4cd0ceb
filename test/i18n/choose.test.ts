import { describe, expect, test } from 'vitest';
import { chooseLocale } from '../../src/i18n/choose/choose.ts';

describe('chooseLocale', () => {
  test.each([
    ['the remembered choice before the browser’s languages', 'es-ES', ['pt-BR'], 'es-ES'],
    ['the first language that the site has', undefined, ['de', 'es-ES', 'pt-BR'], 'es-ES'],
    ['another variety of a language', undefined, ['es-MX', 'pt-BR'], 'es-ES'],
    ['a bare language', undefined, ['pt'], 'pt-BR'],
    ['any case', undefined, ['ES-es'], 'es-ES'],
    ['the first locale when nothing fits', undefined, ['en-US', 'eo'], 'pt-BR'],
    ['the first locale when nothing is known', undefined, [], 'pt-BR'],
  ] as const)('takes %s', (_, remembered, languages, expected) => {
    expect(chooseLocale(remembered, languages)).toBe(expected);
  });
});
