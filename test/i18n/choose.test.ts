import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/i18n/choose/choose.ts';

describe('chooseLanguage', () => {
  test.each([
    ['the remembered choice before the browser’s languages', 'es-ES', ['pt-BR'], 'es-ES'],
    ['the first language that the site has', undefined, ['de', 'es-ES', 'pt-BR'], 'es-ES'],
    ['another variety of a language', undefined, ['es-MX', 'pt-BR'], 'es-ES'],
    ['a bare language', undefined, ['pt'], 'pt-BR'],
    ['any case', undefined, ['ES-es'], 'es-ES'],
    ['the first locale when nothing fits', undefined, ['en-US', 'eo'], 'pt-BR'],
    ['another language when a remembered one is gone', 'de-DE', ['es'], 'es-ES'],
    ['the first locale when nothing is known', undefined, [], 'pt-BR'],
  ] as const)('takes %s', (_, remembered, languages, expected) => {
    expect(chooseLanguage(['pt-BR', 'es-ES'], [remembered, ...languages])).toBe(expected);
  });
});
