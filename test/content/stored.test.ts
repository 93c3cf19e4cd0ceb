import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { storedEntry } from '../../src/content/stored.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stored-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const frontmatter = {
  key: '"34513"',
  codes: '["34513"]',
  title: 'Falha',
  messages: '["Falha geral."]',
  anchor: 'a',
  source: '{ article: mars, line: 3 }',
};

function write(place: string, changes: Record<string, string> = {}, body = 'Texto.'): string {
  const file = path.join(root, place);
  mkdirSync(path.dirname(file), { recursive: true });
  const lines = Object.entries({ ...frontmatter, ...changes }).map(([name, value]) => `${name}: ${value}`);
  writeFileSync(file, `---\n${lines.join('\n')}\n---\n\n${body}\n`);
  return file;
}

test('an entry has its checked frontmatter, its locale and its text', () => {
  const stored = storedEntry(write('errors/34513/pt-BR.mdx'));
  expect(stored).toMatchObject({
    kind: 'error',
    locale: 'pt-BR',
    frontmatter: { codes: ['34513'], corrected: 0 },
  });
  expect(stored.body.trim()).toBe('Texto.');
});

test('a file is read again when it was written since, and only then', () => {
  const file = write('errors/34513/pt-BR.mdx');
  const before = storedEntry(file);
  expect(storedEntry(file)).toBe(before);
  write('errors/34513/pt-BR.mdx', {}, 'Outro texto.');
  expect(storedEntry(file).body).toContain('Outro texto.');
});

test('a file of another text is read again, though its size and time are the same', () => {
  const file = write('errors/34513/pt-BR.mdx', {}, 'Texto um.');
  const time = new Date(2020, 1, 1);
  utimesSync(file, time, time);
  expect(storedEntry(file).body).toContain('Texto um.');
  write('errors/34513/pt-BR.mdx', {}, 'Texto dos');
  utimesSync(file, time, time);
  expect(storedEntry(file).body).toContain('Texto dos');
});

test('texts that are the same in two locales are not taken for one', () => {
  const [one, other] = ['pt-BR', 'es-ES'].map((locale) => storedEntry(write(`errors/34513/${locale}.mdx`)));
  expect(one?.body).toBe(other?.body);
  expect(one?.digest).not.toBe(other?.digest);
});

describe('what is no entry is refused with its file and the reason', () => {
  test.each([
    ['another key', 'errors/34514/pt-BR.mdx', {}, /its key is "34513", its folder is "34514"/],
    ['an unknown locale', 'errors/34513/xx-YY.mdx', {}, /the file name is not a locale/],
    ['a locale in other letters', 'errors/34513/pt-br.mdx', {}, /the file name is not a locale/],
    ['a missing list', 'errors/34513/es-ES.mdx', { codes: '' }, /codes: .*expected array/],
    ['an unknown field', 'errors/34513/es-ES.mdx', { colour: 'red' }, /"colour"/],
    ['codes of a guide', 'guides/34513/es-ES.mdx', {}, /"codes"/],
  ])('%s', (_, place, changes, reason) => {
    const file = write(place, changes);
    expect(() => storedEntry(file)).toThrow(reason);
    expect(() => storedEntry(file)).toThrow(file);
  });
});
