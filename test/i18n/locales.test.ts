import { describe, expect, test } from 'vitest';
import { entryPath } from '../../src/catalog/urls.ts';
import { defaultLocale } from '../../src/i18n/default-locale.ts';
import { localeList, localeOf } from '../../src/i18n/locales.ts';
import { segmentOf } from '../../src/i18n/segment.ts';
import { pageUrl } from '../../src/normalize/links/target.ts';

test('what has no language speaks the first of the list', () => {
  expect(defaultLocale).toBe(localeList[0]);
});

describe.each(localeList)('%s', (locale) => {
  test('is known by its tag in any case and by its segment', () => {
    for (const name of [locale, locale.toUpperCase(), segmentOf(locale)]) expect(localeOf(name)).toBe(locale);
  });

  test('has its pages where the normalizer links to them', () => {
    expect(pageUrl({ kind: 'error', key: '34513', anchor: '' }, locale)).toBe(
      entryPath(locale, 'error', '34513'),
    );
  });
});

test('a word is no locale', () => {
  expect(localeOf('errors')).toBeUndefined();
});
