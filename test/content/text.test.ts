import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/disk.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { lintContent } from '../../src/lint/disk.ts';
import { formatFinding } from '../../src/lint/finding.ts';

const catalog = await readCatalog('content');

describe.each(localeList)('%s', (locale) => {
  test('has every error and every guide itself', () => {
    const views = [...catalog.errors(locale), ...catalog.guides(locale)];
    expect(views.length).toBeGreaterThan(0);
    expect(views.filter((view) => view.isFallback).map((view) => view.path)).toEqual([]);
  });
});

test('no fault is left unexplained in the text of the entries', async () => {
  const { unexplained, stale } = await lintContent('content');
  expect(unexplained.map(formatFinding)).toEqual([]);
  expect(stale).toEqual([]);
});
