import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { firstStyles } from '../../src/styles/first.ts';

/** The files that a style sheet imports, with theirs. */
function importsOf(file: string): string[] {
  const names = [...readFileSync(file, 'utf8').matchAll(/@import "([^"]+)"/g)];
  return names.flatMap(([, name = '']) => {
    const imported = path.join(path.dirname(file), name);
    return [imported, ...importsOf(imported)];
  });
}

const bundles = ['src/styles/first.css', 'src/styles/rest.css', 'src/styles/other-pages.css'];

test('every style sheet reaches an entry or another page, and none twice', () => {
  const used = ['src/styles/first.css', 'src/styles/other-pages.css'].flatMap(importsOf);
  expect(used.filter((file, index) => used.indexOf(file) !== index)).toEqual([]);
  const own = [...bundles, 'src/layouts/Choice.css'];
  const files = globSync('src/**/*.css').filter((file) => !own.includes(file));
  expect(files.filter((file) => !used.includes(file))).toEqual([]);
});

test('the first styles bring the colours, leave nothing to import and can stand in a page', () => {
  const css = firstStyles();
  expect(css).toContain('--paper:');
  expect(css).not.toMatch(/@import|<\//);
  expect(firstStyles()).toBe(css);
});
