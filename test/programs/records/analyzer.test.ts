import { expect, test } from 'vitest';
import { analyzerOf } from '../../../src/programs/records/analyzer.ts';

test.each([
  ['pt-BR', 'portuguese'],
  ['es-419', 'spanish'],
  ['nb-NO', 'norwegian'],
  ['ja-JP', 'cjk'],
  ['zh-Hans-CN', 'cjk'],
  ['pl-PL', 'standard'],
  ['he-IL', 'standard'],
])('texts of %s are read by the analyzer “%s”', (locale, analyzer) => {
  expect(analyzerOf(locale)).toBe(analyzer);
});
