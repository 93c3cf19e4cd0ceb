import { localeList } from '../../i18n/locales.ts';
import type { Words } from '../../i18n/words.ts';

/**
 * What the field says as one attribute of the page, as short as may be: one a line, in the order in which `unpackWords`
 * and, for those of notes, `noteWordsOf` take them.
 *
 * @param languages by locale tag
 */
export function packWords(words: Words['search'], languages: Record<string, string>): string {
  const { why, results, pasted, report } = words;
  return [
    ...localeList.map((locale) => languages[locale] ?? ''),
    ...[why.code, why.message, why.text],
    ...[words.label, words.guide, words.onlyIn, words.decimalReading, words.hexReading],
    ...[words.similar, words.allResults, words.noWords, words.noIndex, words.wholeList],
    ...[results.one, results.other, pasted.one, pasted.other, report.one, report.other],
    ...[words.unknown, words.decimal, words.hex, words.nothing, words.nearest, words.misread],
    ...[words.reportQuery, words.copyReport, words.sendReport, words.cut, words.openLog],
  ].join('\n');
}
