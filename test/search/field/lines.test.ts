import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLines, fromField, toField } from '../../../src/search/field/lines.ts';

describe('toField', () => {
  test.each([
    ['34513\n', '34513'],
    ['\r\n34513\r\n', '34513'],
    ['Falha:\r\n(ID: 403)', 'Falha: ↵ (ID: 403)'],
    ['a\rb\nc', 'a ↵ b ↵ c'],
    ['uma linha', 'uma linha'],
  ])('holds %j in one line', (text, line) => {
    expect(toField(text)).toBe(line);
  });

  test('never holds a line break, and gives every line back', () => {
    const word = fc.stringMatching(/^[a-z0-9ãé(): -]{0,20}$/).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (lines) => {
        const value = toField(lines.join('\r\n'));
        expect(value).not.toMatch(/[\r\n]/);
        expect(
          fromField(value)
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        ).toEqual(lines.filter(Boolean));
      }),
    );
  });
});

test('countLines leaves empty lines out', () => {
  expect(countLines('a\n\n b\n')).toBe(2);
});
