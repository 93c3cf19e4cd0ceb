import { describe, expect, test } from 'vitest';
import { fill } from '../../src/i18n/template.ts';

describe('fill', () => {
  test('puts the values in, wherever they stand', () => {
    expect(fill('{a} e {b} e {a}', { a: 1, b: 'dois' })).toBe('1 e dois e 1');
  });

  test('leaves a value that looks like a variable as it is', () => {
    expect(fill('{a}', { a: '{b}' })).toBe('{b}');
  });

  test('names the variable that is missing and the ones there are', () => {
    expect(() => fill('Edição de {date}', { day: 1 })).toThrow(/needs \{date\}, but only day/);
  });
});
