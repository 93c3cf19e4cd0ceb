import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { weigh } from '../../../scripts/budget/weigh.ts';

function siteOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'weigh-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

describe('weigh', () => {
  test('counts styles, scripts with their imports, pictures and the icon, but nothing lazy or foreign', () => {
    const folder = siteOf({
      'a/index.html': `<link rel="stylesheet" href="/b/s.css"><link rel="icon" type="image/svg+xml" href="/b/i.svg">
        <script type="module" src="/b/js/a.js"></script><img src="/b/p.png"><img src="/b/lazy.png" loading="lazy">
        <a href="/b/other/">x</a><link rel="canonical" href="https://x.example/b/a/">`,
      's.css': 'a{}',
      'i.svg': '<svg/>',
      'p.png': 'x',
      'js/a.js': `import{x}from"./b.js";const later=()=>import("./late.js");x()`,
      'js/b.js': 'export const x=1;import "./c.js"',
      'js/c.js': '1',
    });
    const { files, bytes, blocking } = weigh(folder, '/b/', 'a/index.html');
    expect(files.map((file) => file.path).sort()).toEqual([
      'a/index.html',
      'i.svg',
      'js/a.js',
      'js/b.js',
      'js/c.js',
      'p.png',
      's.css',
    ]);
    expect(bytes).toBe(files.reduce((sum, file) => sum + file.bytes, 0));
    expect(blocking).toEqual([]);
  });

  test('names a script that the page waits for', () => {
    const folder = siteOf({
      'index.html': '<script src="/x.js"></script><script defer src="/y.js"></script>',
      'x.js': '',
      'y.js': '',
    });
    expect(weigh(folder, '/', 'index.html').blocking).toEqual(['x.js']);
  });
});
