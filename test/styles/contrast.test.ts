import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The tokens that are one `light-dark()` pair of colours. */
const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Every pair of text and ground that occurs, each as `text on ground ground …`. */
const texts = [
  'ink on paper sheet sunk accent-soft note-soft warn-soft danger-soft mark',
  'ink-2 on paper sheet sunk accent-soft',
  'accent on paper sheet sunk accent-soft',
  'on-accent on accent',
  'paper on ink',
  'note on note-soft',
  'warn on warn-soft',
  'danger on danger-soft',
];
const edges = [
  'edge on paper sheet',
  'accent on paper sheet',
  'note on paper',
  'warn on paper',
  'danger on paper',
];

function pairsOf(lines: readonly string[]): [string, string][] {
  return lines.flatMap((line) => {
    const [text = '', grounds = ''] = line.split(' on ');
    return grounds.split(' ').map((ground): [string, string] => [text, ground]);
  });
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = (name: string) => {
    const pair = tokens.get(name);
    if (!pair) throw new Error(`src/styles/tokens.css has no colour --${name}.`);
    return pair[scheme];
  };
  test.each(pairsOf(texts))('%s on %s is AAA text', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });
  test.each(pairsOf(edges))('%s is a visible edge on %s', (edge, ground) => {
    expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('contrast is what WCAG says of known pairs', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
