import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveManifest, takeManifest } from '../../src/output/manifest.ts';
import { SiteOutput } from '../../src/output/site-output.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const site = () => path.join(root, 'site');
const at = (name: string) => path.join(site(), name);

/** Begins a build upon the last one. */
function begin(record = path.join(root, 'record.json'), sources = 'code'): SiteOutput {
  return SiteOutput.begin(site(), takeManifest(record, sources));
}

/** Builds once: writes the files and ends as a build does. */
function build(files: Record<string, string>, sources = 'code'): SiteOutput {
  const record = path.join(root, 'record.json');
  const output = begin(record, sources);
  for (const [name, text] of Object.entries(files)) output.write(name, text, `inputs of ${text}`);
  output.prune();
  saveManifest(record, sources, output.files);
  return output;
}

describe('a build upon the last one', () => {
  test('writes only what is new or different', () => {
    build({ 'a/index.html': 'one', 'b/index.html': 'two' });
    const before = statSync(at('a/index.html')).ino;
    const output = build({ 'a/index.html': 'one', 'b/index.html': 'three' });
    expect(output.written).toBe(1);
    expect(statSync(at('a/index.html')).ino).toBe(before);
    expect(readFileSync(at('b/index.html'), 'utf8')).toBe('three');
  });

  test('removes what it no longer makes, and the folders that were only for it', () => {
    build({ 'a/b/index.html': 'one', 'c.txt': 'two' });
    build({ 'c.txt': 'two' });
    expect(existsSync(at('a'))).toBe(false);
    expect(existsSync(at('c.txt'))).toBe(true);
  });

  test('removes what no build recorded', () => {
    build({ 'a.txt': 'one' });
    writeFileSync(at('stray.txt'), 'old');
    build({ 'a.txt': 'one' });
    expect(existsSync(at('stray.txt'))).toBe(false);
  });

  test('writes anew what is missing or has another size', () => {
    build({ 'a.txt': 'one', 'b.txt': 'two' });
    rmSync(at('a.txt'));
    writeFileSync(at('b.txt'), 'changed by hand');
    expect(build({ 'a.txt': 'one', 'b.txt': 'two' }).written).toBe(2);
    expect(readFileSync(at('b.txt'), 'utf8')).toBe('two');
  });

  test('keeps nothing that other code made', () => {
    build({ 'a.txt': 'one' });
    expect(build({ 'a.txt': 'one' }, 'other code').written).toBe(1);
  });

  test('keeps nothing after a build that was broken off', () => {
    build({ 'a.txt': 'one' });
    begin().write('a.txt', 'two');
    expect(build({ 'a.txt': 'one' }).written).toBe(1);
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('one');
  });

  test.each(['', '{', '[]', '{"sources":"code","files":{"a.txt":1}}'])('reads %j as no record', (text) => {
    writeFileSync(path.join(root, 'record.json'), text);
    expect(takeManifest(path.join(root, 'record.json'), 'code').size).toBe(0);
  });
});

describe('keep', () => {
  test('keeps a file that is made from the same inputs', () => {
    build({ 'a.txt': 'one' });
    const output = begin();
    expect(output.keep('a.txt', 'inputs of another')).toBeUndefined();
    expect(output.keep('b.txt', 'inputs of one')).toBeUndefined();
    expect(output.keep('a.txt', undefined)).toBeUndefined();
    expect(output.has('a.txt')).toBe(false);
    expect(output.keep('a.txt', 'inputs of one')).toMatchObject({ size: 3 });
    expect(output.has('a.txt')).toBe(true);
  });

  test('keeps all files of the same inputs at once', () => {
    build({ 'a.txt': 'one', 'b.txt': 'one', 'c.txt': 'two' });
    const output = begin();
    expect(output.together('inputs of three')).toEqual([]);
    expect(output.keepAll('inputs of three')).toEqual([]);
    expect(output.together('inputs of one')).toEqual(['a.txt', 'b.txt']);
    expect(output.files.size).toBe(0);
    expect(output.keepAll('inputs of one')).toEqual(['a.txt', 'b.txt']);
    expect([...output.files.keys()]).toEqual(['a.txt', 'b.txt']);
    expect(output.readLast('c.txt')).toBe('two');
    expect(output.readLast('d.txt')).toBeUndefined();
  });

  test('keeps none of several files of the same inputs where one is gone', () => {
    build({ 'a.txt': 'one', 'b.txt': 'one' });
    rmSync(at('b.txt'));
    const output = begin();
    expect(output.together('inputs of one')).toEqual([]);
    expect(output.keepAll('inputs of one')).toEqual([]);
    expect(output.files.size).toBe(0);
  });

  test('keeps files that were written together', () => {
    const output = begin();
    output.writeAll(Object.entries({ 'a.txt': 'one', 'b.txt': 'two' }), 'inputs of both');
    saveManifest(path.join(root, 'record.json'), 'code', output.files);
    expect(begin().keepAll('inputs of both')).toEqual(['a.txt', 'b.txt']);
  });
});

describe('a build that ends early', () => {
  const record = () => path.join(root, 'record.json');

  /** Begins upon the last build, does something and fails. */
  function fail(change: (output: SiteOutput) => void): void {
    const output = begin();
    try {
      change(output);
    } catch {
      // As a disk does that is full.
    }
    saveManifest(record(), 'code', output.standing);
  }

  test('leaves to the next one what it wrote and what it did not come to', () => {
    build({ 'a.txt': 'one', 'b.txt': 'two', 'c.txt': 'three' });
    fail((output) => output.write('b.txt', 'four', 'inputs of four'));
    const output = begin();
    expect(output.keep('a.txt', 'inputs of one')).toBeDefined();
    expect(output.keep('b.txt', 'inputs of two')).toBeUndefined();
    expect(output.keep('b.txt', 'inputs of four')).toBeDefined();
  });

  function* breakingOff(): Generator<[string, string]> {
    yield ['a.txt', 'new'];
    throw new Error('no space left');
  }

  test('leaves no part of what belongs together, neither the new nor the old', () => {
    build({ 'a.txt': 'one', 'b.txt': 'one' });
    fail((output) => output.writeAll(breakingOff(), 'inputs of new'));
    expect(begin().keepAll('inputs of new')).toEqual([]);
    fail(() => {});
    expect(begin().keepAll('inputs of one')).toEqual([]);
  });

  test('leaves no file whose writing failed, neither as it was nor as it was to be', () => {
    build({ 'a.txt': 'one', 'b.txt': 'two', 'c.txt': 'two' });
    fail((output) => {
      rmSync(at('b.txt'));
      mkdirSync(at('b.txt'));
      output.write('b.txt', 'six', 'inputs of six');
    });
    rmSync(at('b.txt'), { recursive: true });
    // As long as either text: a disk that is full may leave anything.
    writeFileSync(at('b.txt'), 'bad');
    const output = begin();
    expect(output.keep('b.txt', 'inputs of six')).toBeUndefined();
    expect(output.keepAll('inputs of two')).toEqual([]);
    expect(output.keep('a.txt', 'inputs of one')).toBeDefined();
    expect(output.write('b.txt', 'six')).toMatchObject({ unchanged: false });
    expect(readFileSync(at('b.txt'), 'utf8')).toBe('six');
  });

  test('leaves what was made without naming inputs, whatever became of other such files', () => {
    const names = ['a.txt', 'b.txt', 'c.txt'];
    const first = begin();
    for (const name of names) first.write(name, 'one');
    saveManifest(record(), 'code', first.files);
    fail((output) => {
      rmSync(at('b.txt'));
      mkdirSync(at('b.txt'));
      output.write('b.txt', 'two');
    });
    rmSync(at('b.txt'), { recursive: true });
    expect([...begin().previous.keys()]).toEqual(['a.txt', 'c.txt']);
  });

  test('does not forget what was lost before', () => {
    build({ 'a.txt': 'one', 'b.txt': 'one' });
    rmSync(at('b.txt'));
    fail(() => {});
    expect(begin().keepAll('inputs of one')).toEqual([]);
  });

  test('does not keep what was made without naming inputs', () => {
    const record = path.join(root, 'record.json');
    const first = begin();
    first.write('a.txt', 'one');
    saveManifest(record, 'code', first.files);
    expect(begin(record).keep('a.txt', '')).toBeUndefined();
  });
});

describe('a folder that is not that of a build', () => {
  test.each([
    ['without a record', () => {}],
    ['whose record is of a site that stood there', () => build({ 'a.txt': 'one' })],
  ])('is left as it is %s', (_, before) => {
    before();
    rmSync(site(), { recursive: true, force: true });
    mkdirSync(path.join(site(), 'notes'), { recursive: true });
    writeFileSync(at('notes/thesis.txt'), 'x');
    writeFileSync(at('sw.js'), '// the worker of another site');
    expect(() => begin()).toThrow(
      /site holds files that no build wrote.* Set INDICE_OUT to a new or empty folder/,
    );
    expect(readFileSync(at('notes/thesis.txt'), 'utf8')).toBe('x');
    expect(readdirSync(site()).sort()).toEqual(['notes', 'sw.js']);
  });

  test('is no folder for a site where it is a file', () => {
    writeFileSync(site(), 'x');
    expect(() => begin()).toThrow(/site is a file/);
    expect(readFileSync(site(), 'utf8')).toBe('x');
  });

  test('serves where it is empty, but for what belongs to other programs', () => {
    mkdirSync(at('.git'), { recursive: true });
    writeFileSync(at('.git/HEAD'), 'x');
    build({ 'a.txt': 'one' });
    build({ 'a.txt': 'two' }, 'other code');
    build({ 'a.txt': 'two' }, 'other code');
    expect(readFileSync(at('.git/HEAD'), 'utf8')).toBe('x');
  });
});

test('a build begins anew over one that was broken off or lost its record', () => {
  begin().write('a/b.txt', 'one');
  rmSync(path.join(root, 'record.json'), { force: true });
  build({ 'c.txt': 'two' });
  rmSync(path.join(root, 'record.json'));
  build({ 'd.txt': 'three' });
  expect(readdirSync(site()).filter((name) => name.endsWith('.txt'))).toEqual(['d.txt']);
});

test('a folder that is or holds what a build needs is refused, whatever it is called', () => {
  const content = at('project/content');
  build({ 'a.txt': 'one' });
  mkdirSync(content, { recursive: true });
  symlinkSync(site(), path.join(root, 'link'));
  const begins = (folder: string) =>
    SiteOutput.begin(folder, new Map(), [content, path.join(root, 'missing')]);
  for (const folder of [content, at('project'), site(), path.join(root, 'link'), root])
    expect(() => begins(folder)).toThrow(`is or holds ${content}`);
  expect(existsSync(content)).toBe(true);
  expect(existsSync(at('a.txt'))).toBe(true);
  begins(at('project/content/below'));
  // Within what is needed, as the site is within the project.
  begins(at('project/content/below'));
  begins(at('project/content-of-another'));
});
