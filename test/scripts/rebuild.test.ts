import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { syntheticErrors } from '../../bench/catalogue/entries.ts';
import { writeCatalogue } from '../../bench/catalogue/write.ts';
import { perPage } from '../../src/catalog/lists/listing.ts';
import { cacheFolder } from '../../src/content/content-folder.ts';
import { firstStyles } from '../../src/styles/first.ts';
import { buildFolder, differences, filesOf, removeBuild, runScript, startBuild } from './site.ts';

const folder = buildFolder('rebuild');
const content = path.join(folder, 'content');
const site = path.join(folder, 'site');
const errors = syntheticErrors(12, 3);
const both = errors.filter(({ texts }) => texts['pt-BR'] && texts['es-ES']).map(({ key }) => key);

beforeAll(() => {
  writeCatalogue(content, errors);
  runScript(folder, 'build', 'site');
}, 120_000);
afterAll(() => removeBuild(folder));

function entryFile(key: string | undefined): string {
  return path.join(content, 'errors', key ?? '', 'pt-BR.mdx');
}

function edit(key: string | undefined, change: (text: string) => string): void {
  const file = entryFile(key);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** When the page was written of an entry that no test changes. */
function writtenAt(): number {
  return statSync(path.join(site, 'es-es/errors', both.at(-1) ?? '', 'index.html')).mtimeMs;
}

/** Builds upon the last build and from nothing, and expects the same. */
function expectSameAsFresh(name: string): void {
  runScript(folder, 'build', 'site');
  runScript(folder, 'build', name);
  expect(differences(filesOf(site), filesOf(path.join(folder, name)))).toEqual([]);
}

test('what stands around the text of an entry is Latin-1, so that V8 holds the page in half the memory', () => {
  for (const locale of ['pt-br', 'es-es']) {
    const page = readFileSync(path.join(site, locale, 'errors', both[0] ?? '', 'index.html'), 'utf8');
    expect(page.replace(firstStyles(), '').match(/[^\0-\xff]/g)).toBeNull();
  }
});

describe('a build upon the last one is the same as one from nothing', () => {
  test('after a sentence was added, and leaves other pages alone', { timeout: 120_000 }, () => {
    const before = writtenAt();
    edit(both[0], (text) => `${text}\nUma frase a mais.\n`);
    expectSameAsFresh('sentence');
    expect(writtenAt()).toBe(before);
  });

  test('after a title changed, which others show, and leaves those alone that do not', {
    timeout: 120_000,
  }, () => {
    const before = writtenAt();
    edit(both[1], (text) => text.replace(/^title: .*$/m, 'title: Um título novo'));
    expectSameAsFresh('title');
    expect(writtenAt()).toBe(before);
  });

  test('after a translation went, so that the page falls back to the other language', {
    timeout: 120_000,
  }, () => {
    rmSync(entryFile(both[2]));
    expectSameAsFresh('fallback');
  });

  test('after an entry and its record were removed', { timeout: 120_000 }, () => {
    const registry = path.join(content, 'registry.yaml');
    const text = readFileSync(registry, 'utf8');
    const key = both[3] ?? '';
    rmSync(path.dirname(entryFile(key)), { recursive: true });
    writeFileSync(registry, withoutRecord(text, key));
    expectSameAsFresh('removed');
    expect(statSync(path.join(site, 'pt-br/errors', key), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('after files of the search were lost', { timeout: 120_000 }, () => {
    const lost = [...filesOf(site).keys()].filter((name) => /^index\/codes\/|\.pf_index$/.test(name));
    expect(lost.length).toBeGreaterThan(1);
    for (const name of lost) rmSync(path.join(site, name));
    expectSameAsFresh('lost');
    rmSync(path.join(site, 'pagefind/pagefind-entry.json'));
    expectSameAsFresh('without-entry');
  });

  test('after the site was built with other settings', { timeout: 120_000 }, () => {
    process.env.BASE_PATH = '/ajuda/';
    try {
      expectSameAsFresh('moved');
    } finally {
      delete process.env.BASE_PATH;
    }
  });
});

test('a build after one of other content into the same folder is the same as one from nothing', {
  timeout: 120_000,
}, async () => {
  runScript(folder, 'build', 'site');
  const other = path.join(folder, 'other/content');
  cpSync(content, other, { recursive: true });
  const file = path.join(other, 'errors', both[4] ?? '', 'pt-BR.mdx');
  // As long as before: nothing but the text differs.
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: "./m, 'title: "Z'));
  await startBuild(folder, 'site', { INDICE_CONTENT: other });
  expectSameAsFresh('after-other');
  removeBuild(path.dirname(other));
});

test('a build of other texts compiles no pages', { timeout: 120_000 }, () => {
  runScript(folder, 'build', 'site');
  const cache = cacheFolder(content);
  const compiled = () =>
    readdirSync(cache)
      .filter((name) => name.startsWith('code-'))
      .map((name) => statSync(path.join(cache, name, 'pages')).mtimeMs);
  const before = compiled();
  expect(before.length).toBeGreaterThan(0);
  edit(both[1], (text) => `${text}\nOutra frase.\n`);
  runScript(folder, 'build', 'site');
  expect(compiled()).toEqual(before);
});

describe('a build that fails leaves what is right to the next one', () => {
  test('on an entry that cannot be read, naming its line', { timeout: 120_000 }, () => {
    runScript(folder, 'build', 'site');
    const before = writtenAt();
    const file = entryFile(both[1]);
    const text = readFileSync(file, 'utf8');
    edit(both[1], (text) => `${text}\n{code}\n`);
    const line = text.split('\n').length + 1;
    expect(() => runScript(folder, 'build', 'site')).toThrow(
      `${file}:${line}:1: An entry holds text, not code`,
    );
    writeFileSync(file, text);
    expectSameAsFresh('mended');
    expect(writtenAt()).toBe(before);
  });

  test('on an address that would be gone', { timeout: 120_000 }, () => {
    runScript(folder, 'build', 'site');
    const before = writtenAt();
    const file = path.join(content, 'registry.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^ {2}\S+:\n(?= {4})/m, '  gone:\n'));
    expect(() => runScript(folder, 'build', 'site')).toThrow('published addresses would be gone');
    writeFileSync(file, text);
    expectSameAsFresh('answered');
    expect(writtenAt()).toBe(before);
  });
});

test('pages about the whole catalog lead to its article by the name that it has now', {
  timeout: 240_000,
}, () => {
  writeCatalogue(content, syntheticErrors(perPage + 5, 3));
  runScript(folder, 'build', 'site');
  const second = ['list', 'print'].map((name) => path.join(site, 'pt-br', name, '2/index.html'));
  for (const page of second) expect(readFileSync(page, 'utf8')).toContain('/synthetic-errors"');
  for (const name of filesOf(path.join(content, 'errors')).keys()) {
    const file = path.join(content, 'errors', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace('article: synthetic-errors', 'article: renamed'));
  }
  runScript(folder, 'build', 'site');
  for (const page of second) expect(readFileSync(page, 'utf8')).toContain('/renamed"');
});

/** Without the lines of one key of `entries:`. */
function withoutRecord(registry: string, key: string): string {
  const lines = registry.split('\n');
  const from = lines.findIndex((line) => line.replaceAll(/['"]/g, '') === `  ${key}:`);
  const length = lines.slice(from + 1).findIndex((line) => /^ {0,2}\S/.test(line)) + 1;
  return [...lines.slice(0, from), ...lines.slice(from + length)].join('\n');
}
