import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { digestOf } from '../../src/catalog/digest.ts';
import { LanguageIndex, type MadeIndex, pagefindEntry } from '../../src/indexing/full-text/language-index.ts';
import { closePagefind } from '../../src/indexing/full-text/pagefind-index.ts';
import { TextRecord } from '../../src/indexing/full-text/text-record.ts';
import type { Manifest } from '../../src/output/manifest.ts';
import { SiteOutput } from '../../src/output/site-output.ts';

let root: string;
let standing: Manifest = new Map();
let last: MadeIndex = {};
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'index-'));
  standing = new Map();
  last = {};
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(closePagefind);

/** The texts of pages by their names. */
type Texts = ReadonlyMap<string, string>;

const many: Texts = new Map(Array.from({ length: 1000 }, (_, index) => [`page${index}`, `text ${index}.`]));

/** Builds upon the last build, as a build does with the pages of a language. */
async function build(texts: Texts): Promise<MadeIndex> {
  const output = SiteOutput.begin(path.join(root, 'site'), standing);
  const record = new TextRecord(path.join(root, 'record'));
  const hasEntry = output.readLast(pagefindEntry) !== undefined;
  const index = new LanguageIndex('pt-BR', output, record, { hasEntry, supplement: last.supplement });
  for (const [name, text] of [...texts].sort()) {
    const file = `pt-br/${name}/index.html`;
    const html = `<html lang="pt-BR"><body><main><div${text && ' data-pagefind-body'}>${text}</div></main></body></html>`;
    const { digest, unchanged } = output.write(file, html, digestOf(text));
    const part = unchanged ? undefined : text && html;
    await index.add({ file, digest, unchanged, part });
  }
  last = await index.finish();
  output.write(pagefindEntry, last.entry ?? output.readLast(pagefindEntry) ?? '');
  output.prune();
  standing = output.files;
  return last;
}

/** What can be found, by Pagefind's files and what the build says of them. */
function findable(): string[] {
  const { replaced = [], pages = [] } = last.supplement ?? {};
  const whole = pagesIn('pagefind');
  const supplement = pagesIn('pagefind/supplement/pt-br');
  expect([...supplement.keys()].sort()).toEqual(pages);
  for (const id of replaced) expect(whole.delete(id)).toBe(true);
  return [...new Map([...whole, ...supplement]).values()].sort();
}

/** The texts of the pages of an index, by their ids. */
function pagesIn(folder: string): Map<string, string> {
  const fragments = path.join(root, 'site', folder, 'fragment');
  if (!existsSync(fragments)) return new Map();
  return new Map(
    readdirSync(fragments).map((name) => {
      const text = gunzipSync(readFileSync(path.join(fragments, name))).toString();
      return [path.parse(name).name, page.parse(JSON.parse(text.slice(text.indexOf('{')))).content];
    }),
  );
}

const page = z.object({ content: z.string() });

function indexed(texts: Texts): string[] {
  return [...texts.values()].filter((text) => text !== '').sort();
}

const changed: Texts = new Map([...many, ['page7', 'another text.'], ['page8', 'a third one.']]);

describe('a large index', () => {
  test('stays as it is when few pages change, beside one of these', async () => {
    await build(many);
    const before = pagesIn('pagefind');
    const { entry, supplement } = await build(changed);
    expect(entry).toBeUndefined();
    expect(supplement).toMatchObject({ replaced: { length: 2 }, pages: { length: 2 } });
    expect(pagesIn('pagefind')).toEqual(before);
    expect(findable()).toEqual(indexed(changed));
  });

  test('finds a page that is new, and none that is gone or is not to be found any more', async () => {
    await build(many);
    const texts = new Map([...many, ['page1001', 'new.'], ['page9', '']]);
    texts.delete('page3');
    const { supplement } = await build(texts);
    expect(supplement).toMatchObject({ replaced: { length: 2 }, pages: { length: 1 } });
    expect(findable()).toEqual(indexed(texts));
  });

  test('lacks pages that were removed, without another index', async () => {
    await build(many);
    const texts = new Map(many);
    texts.delete('page3');
    expect(await build(texts)).toEqual({ supplement: { replaced: [expect.any(String)], pages: [] } });
    expect(findable()).toEqual(indexed(texts));
    expect(existsSync(path.join(root, 'site/pagefind/supplement'))).toBe(false);
  });

  test('keeps its supplement while nothing changes, and has another one when more does', async () => {
    await build(many);
    const { supplement } = await build(changed);
    expect(await build(changed)).toEqual({ supplement });
    expect(findable()).toEqual(indexed(changed));
    const more = new Map([...changed, ['page8', 'a fourth one.'], ['page9', 'a fifth one.']]);
    expect(await build(more)).toMatchObject({
      supplement: { replaced: { length: 3 }, pages: { length: 3 } },
    });
    expect(findable()).toEqual(indexed(more));
  });

  test('has no supplement when all is as it was', async () => {
    await build(many);
    await build(changed);
    expect(await build(many)).toEqual({});
    expect(findable()).toEqual(indexed(many));
    expect(existsSync(path.join(root, 'site/pagefind/supplement'))).toBe(false);
  });

  test('is made anew when many pages change, and when many have changed one after the other', async () => {
    await build(many);
    const texts = new Map(many);
    for (let page = 0; page < 10; page += 1) texts.set(`page${page}`, `changed ${page}.`);
    expect(await build(texts)).toHaveProperty('supplement.pages.length', 10);
    texts.set('page10', 'changed 10.');
    const { entry, supplement } = await build(texts);
    expect([entry instanceof Uint8Array, supplement]).toEqual([true, undefined]);
    expect(findable()).toEqual(indexed(texts));
    expect(existsSync(path.join(root, 'site/pagefind/supplement'))).toBe(false);
  });

  test('is made anew when many pages are removed', async () => {
    await build(many);
    const texts = new Map([...many].slice(11));
    const { entry, supplement } = await build(texts);
    expect([entry instanceof Uint8Array, supplement]).toEqual([true, undefined]);
    expect(findable()).toEqual(indexed(texts));
  });

  test('has its supplement again when what was said of it is lost', async () => {
    await build(many);
    const { supplement } = await build(changed);
    last = {};
    expect(await build(changed)).toEqual({ supplement });
    expect(findable()).toEqual(indexed(changed));
  });

  test.each(['', '/supplement/pt-br'])(
    'finds all again when a file of pagefind%s was lost',
    async (folder) => {
      await build(many);
      await build(changed);
      const [lost = ''] = readdirSync(path.join(root, `site/pagefind${folder}/fragment`));
      rmSync(path.join(root, `site/pagefind${folder}/fragment`, lost));
      await build(changed);
      expect(findable()).toEqual(indexed(changed));
    },
  );

  test('is made anew when its record is lost', async () => {
    await build(many);
    rmSync(path.join(root, 'record'));
    const { supplement } = await build(changed);
    expect(supplement).toBeUndefined();
    expect(findable()).toEqual(indexed(changed));
  });
});

test('a small index is made anew when one page changes', async () => {
  const few: Texts = new Map([...many].slice(0, 500));
  await build(few);
  const texts = new Map([...few, ['page7', 'another text.']]);
  const { supplement } = await build(texts);
  expect(supplement).toBeUndefined();
  expect(findable()).toEqual(indexed(texts));
});

test('an index stays as it is when what changes of a page is not indexed', async () => {
  const texts = new Map([...many].slice(0, 10));
  await build(texts);
  expect(await build(new Map([...texts, ['list', '']]))).toEqual({});
  expect(findable()).toEqual(indexed(texts));
});

test('an index stays as it is when a page goes that it does not hold', async () => {
  const texts = new Map([...many].slice(0, 10));
  await build(new Map([...texts, ['list', '']]));
  expect(await build(texts)).toEqual({});
  expect(findable()).toEqual(indexed(texts));
});
