import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile, keepCompiled } from '../../../src/build/compile/compile.ts';
import { digestOfSources } from '../../../src/output/sources.ts';

let cache: string;
let compiled: string;
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'compile-'));
  compiled = path.join(cache, 'code');
  mkdirSync(compiled);
  writeFileSync(path.join(compiled, 'page.js'), 'compiled by Astro');
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const configFor = (cache: string) => ({ url: 'https://x.example', base: '/', content: 'content', cache });

test('a build takes what Astro has compiled by itself, and has nothing compiled again', async () => {
  const sources = digestOfSources(process.cwd());
  keepCompiled(configFor(cache), sources, compiled);
  const folder = await compile(configFor(cache), sources, new AbortController().signal);
  expect(readFileSync(path.join(folder, 'page.js'), 'utf8')).toBe('compiled by Astro');
});

test('what was compiled from other code than there is now is not kept', () => {
  keepCompiled(configFor(cache), 'the digest of other code', compiled);
  expect(existsSync(path.join(compiled, 'page.js'))).toBe(true);
});
