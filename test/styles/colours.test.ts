import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { appManifest } from '../../src/programs/discovery/app-manifest.ts';
import { colours } from '../../src/styles/colours.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

describe('colours outside the styles', () => {
  test.each(Object.entries(colours))('%s is the token of the light scheme', (name, colour) => {
    expect(tokens).toContain(`--${name}: light-dark(${colour}, `);
  });

  test('the manifest and the icon have no others', () => {
    const text = JSON.stringify(appManifest('pt-BR', { name: 'x', base: '/' }));
    for (const source of [text, readFileSync('public/favicon.svg', 'utf8')]) {
      const found = source.match(/#[0-9a-f]{6}\b/g) ?? [];
      expect(found.length).toBeGreaterThan(0);
      for (const colour of found) expect(Object.values(colours)).toContain(colour);
    }
  });
});
