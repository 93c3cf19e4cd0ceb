import { describe, expect, test } from 'vitest';
import { qrSvg } from '../../src/programs/qr.ts';

describe('qrSvg', () => {
  const svg = qrSvg('https://indice.example/e/34513/');
  test('is one small path without style or script', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="-2 -2 (\d+) \1"/);
    expect(svg).not.toMatch(/style|script/);
    expect(svg.length).toBeLessThan(6000);
  });
  test('draws the three finder patterns', () => {
    // A finder pattern's first row is seven modules wide; two modules of white stand around the code.
    expect(svg).toContain('M0 0h7v1h-7z');
    const size = Number(/viewBox="-2 -2 (\d+)/.exec(svg)?.[1]) - 4;
    expect(svg).toContain(`M${size - 7} 0h7v1h-7z`);
    expect(svg).toContain(`M0 ${size - 7}h7v1h-7z`);
  });
});
