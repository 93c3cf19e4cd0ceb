import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/log/excerpt.ts';

describe('excerptOf', () => {
  test('cuts the line around the passage and shows no control characters', () => {
    const text = `first\nSRV\u0000 (ID: 34513)\tx\r\nlast`;
    const start = text.indexOf('34513');
    expect(excerptOf(text, start, start + 5)).toEqual({ before: 'SRV  (ID: ', match: '34513', after: ') x' });
  });

  test('says where a long line is cut', () => {
    const text = `${'a '.repeat(500)}34513${' b'.repeat(500)}`;
    const start = text.indexOf('34513');
    const { before, after } = excerptOf(text, start, start + 5);
    expect(before).toMatch(/^…(?:a ){30,}$/);
    expect(after).toMatch(/^(?: b){50,}…$/);
  });
});
