import { describe, expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';

describe('readSettings', () => {
  test('has a value for everything that is not set', () => {
    const defaults = { SITE_URL: 'https://indice.example', BASE_PATH: '/', INDICE_PICTURES: 100 };
    expect(readSettings({})).toMatchObject({ ...defaults, INDICE_MARKDOWN: true, INDICE_OUT: 'dist' });
  });

  test.each([
    ['https://help.example.org', 'https://help.example.org'],
    ['https://help.example.org/', 'https://help.example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://Help.example.org:443', 'https://help.example.org'],
  ])('takes the address %s', (text, origin) => {
    expect(readSettings({ SITE_URL: text }).SITE_URL).toBe(origin);
  });

  test.each([
    ['/', '/'],
    ['/ajuda', '/ajuda/'],
    ['/ajuda/mars.v2/', '/ajuda/mars.v2/'],
    ['/~me/x_y-z/', '/~me/x_y-z/'],
  ])('takes the path %s', (text, base) => {
    expect(readSettings({ BASE_PATH: text }).BASE_PATH).toBe(base);
  });

  test.each<[string, string[], RegExp]>([
    ['INDICE_CONTENT', [''], /Write the path of a folder/],
    ['INDICE_OUT', [''], /Write the path of a folder/],
    [
      'SITE_URL',
      [
        '',
        'x.org',
        'https://x.org/help',
        'https://x.org/?q',
        'https://x.org/#a',
        'https://me@x.org',
        'ftp://x.org',
      ],
      /without a path, which BASE_PATH takes: https:\/\/help\.example\.org/,
    ],
    [
      'BASE_PATH',
      [
        '',
        'ajuda/',
        '//evil/',
        '/a//b/',
        '/../',
        '/a/./',
        '/a?b/',
        '/a#b',
        '/a b/',
        '/ação/',
        '/%61/',
        '/a\\b/',
        '/a/\n',
      ],
      /\/ajuda\//,
    ],
    ['INDICE_PICTURES', ['', 'many', '-1', '1.5', '1e3'], /whole number/],
    ['INDICE_MARKDOWN', ['', 'yes'], /true or false/],
  ])('refuses another %s, and says what to write', (name, values, advice) => {
    for (const value of values) {
      expect(() => readSettings({ [name]: value })).toThrow(`${name} is ${JSON.stringify(value)}. `);
      expect(() => readSettings({ [name]: value })).toThrow(advice);
    }
  });

  test('names all that is wrong at once', () => {
    expect(() => readSettings({ SITE_URL: 'x', BASE_PATH: 'y' })).toThrow(
      /SITE_URL is "x".*\nBASE_PATH is "y"/,
    );
  });
});
