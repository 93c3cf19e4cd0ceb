import { describe, expect, test } from 'vitest';
import { catalogOnDisk } from '../../src/catalog/disk.ts';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { lintContent } from '../../src/lint/content.ts';
import { formatFinding } from '../../src/lint/finding.ts';

const catalog = catalogOnDisk('content');

/** The languages that lack nothing of one another; a further one may begin with few texts. */
const complete: readonly Locale[] = ['pt-BR', 'es-ES'];

describe.each(localeList)('%s', (locale) => {
  const views = catalog.entries(locale);

  test('has texts of its own', () => {
    expect(views.some((view) => !view.isFallback)).toBe(true);
  });

  test.runIf(complete.includes(locale))('lacks no error and no guide of the complete languages', () => {
    const lacking = views.filter((view) => view.isFallback && complete.includes(view.entry.locale));
    expect(lacking.map((view) => view.path)).toEqual([]);
  });
});

test('no fault is left unexplained in the text of the entries', () => {
  const { unexplained, stale } = lintContent('content');
  expect(unexplained.map(formatFinding)).toEqual([]);
  expect(stale).toEqual([]);
});
