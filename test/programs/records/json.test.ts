import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entryPath } from '../../../src/catalog/urls.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { filesOfEntries, siteFiles, twinFiles } from '../../../src/programs/files.ts';
import { qrSvg } from '../../../src/programs/qr.ts';
import { entryRecordSchema, indexRecordSchema, schemaPaths } from '../../../src/programs/records/schema.ts';
import { catalog, hostile, site } from '../catalog.ts';

const ofEntries = [...filesOfEntries(catalog, site)].map(({ path, text }) => [path, text()] as const);
const files = new Map([...siteFiles(catalog, site), ...ofEntries]);
const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

/** A validator made of the published schema, as a stranger would make it. */
function published(path: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  const schema = z.looseObject({ $id: z.url() }).parse(read(path));
  expect(schema.$id).toBe(`https://indice.example/ajuda${path}`);
  const validate = ajv.compile(schema);
  return (data: unknown) =>
    validate(data) ? [] : (validate.errors ?? []).map((error) => ajv.errorsText([error]));
}

describe('the JSON twins', () => {
  const twins = [...files.keys()].filter((path) => /\/errors\/.*\.json$/.test(path));

  test('stand beside every page of every locale, fallbacks included', () => {
    const keys = ['34513', 'gone', '0x80070005'];
    const pages = localeList.flatMap((locale) => keys.map((key) => entryPath(locale, 'error', key)));
    expect(twins.sort()).toEqual(pages.map((page) => page.replace(/\/$/, '.json')).sort());
  });

  test('are valid by the published schema, and what is broken is not', () => {
    const validate = published(schemaPaths.entry);
    for (const path of twins) expect(validate(read(path))).toEqual([]);
    const record = entryRecordSchema.parse(read('/pt-br/errors/34513.json'));
    expect(validate({ ...record, status: 'unknown' })).not.toEqual([]);
    expect(validate({ ...record, surplus: 1 })).not.toEqual([]);
    expect(validate({ ...record, title: undefined })).not.toEqual([]);
  });

  test('say what a page says', () => {
    const record = entryRecordSchema.parse(read('/pt-br/errors/34513.json'));
    expect(record.codes).toEqual([{ code: '34513', equivalents: ['0x86D1'] }]);
    expect(record.causes[0]).toMatchObject({ id: 'cause-1', title: 'O disco', explanation: 'Está cheio.' });
    expect(record.causes[0]?.actions.map((step) => step.text)).toEqual([
      'Libere espaço em outra página (https://indice.example/ajuda/pt-br/errors/gone/#cause-1).',
      'Reinicie.',
    ]);
    expect(record).toMatchObject({ status: 'current', edition: '2020-03-04', changed: '2022-02-02' });
    expect(record.translations.map((text) => text.lang)).toEqual(['es-ES']);
  });

  test('tell what is retired and what is another language', () => {
    expect(read('/pt-br/errors/gone.json')).toMatchObject({ status: 'retired', lang: 'pt-BR' });
    expect(read('/es-es/errors/gone.json')).toMatchObject({
      status: 'fallback',
      lang: 'pt-BR',
      url: 'https://indice.example/ajuda/es-es/errors/gone/',
    });
  });
});

describe('errors.json', () => {
  test('is valid by the published schema and holds every text once', () => {
    const index = read('/errors.json');
    expect(published(schemaPaths.index)(index)).toEqual([]);
    const texts = indexRecordSchema.parse(index).errors.flatMap((error) => Object.keys(error.texts));
    expect(texts).toHaveLength(4);
  });
});

test('a site without Markdown names no Markdown, and its records are valid all the same', () => {
  const bare = { ...site, markdown: false };
  const twins = [...twinFiles(catalog, bare, ['pt-BR', 'es-ES'])];
  expect(twins.filter(({ path }) => path.endsWith('.md'))).toEqual([]);
  const records = [...siteFiles(catalog, bare), ...twins.map(({ path, text }) => [path, text()] as const)];
  for (const [path, text] of records)
    if (!path.startsWith('/schema/')) expect(text).not.toMatch(/"markdown":"http|\.md\b/);
  const [first] = twins;
  expect(published(schemaPaths.entry)(JSON.parse(first?.text() ?? ''))).toEqual([]);
  expect(published(schemaPaths.index)(JSON.parse(new Map(records).get('/errors.json') ?? ''))).toEqual([]);
});

describe('errors.csv', () => {
  test('reads back as what errors.json says', () => {
    const rows = parseCsv(files.get('/errors.csv') ?? '');
    const index = indexRecordSchema.parse(read('/errors.json'));
    const [header = [], ...records] = rows;
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    const expected = index.errors.flatMap((error) =>
      Object.entries(error.texts).map(([locale, text]) => [
        error.key,
        locale,
        text.messages.join('\n'),
        text.url,
      ]),
    );
    const column = (row: string[], name: string) => row[header.indexOf(name)];
    expect(
      records.map((row) => ['key', 'locale', 'messages', 'url'].map((name) => column(row, name))),
    ).toEqual(expected);
    expect(files.get('/errors.csv')).toContain(hostile.replaceAll('"', '""'));
  });
});

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('every entry has the QR code of its short link beside it, under the base path', () => {
  const codes = new Map(ofEntries.filter(([path]) => path.endsWith('.svg')));
  expect([...codes.keys()].sort()).toEqual(
    catalog
      .entries()
      .map(({ key }) => `/e/${key}.svg`)
      .sort(),
  );
  expect(codes.get('/e/34513.svg')).toBe(qrSvg('https://indice.example/ajuda/e/34513/'));
});
