import { type Locale, localeList } from '../../i18n/locales.ts';
import type { Words } from '../../i18n/words.ts';

/** What the field says, in the page's language. */
type FieldWords = Words['search'] & {
  /** By locale tag. */
  languages: Record<string, string>;
};

/** The field's surroundings: what the page tells it. */
export interface FieldContext {
  locale: Locale;
  /** The site's base path, with slashes at both ends. */
  base: string;
  words: FieldWords;
  /** The address to report a missing error at, as a template; undefined where the site has none. */
  reportUrl: string | undefined;
}

/** The words as one attribute of the page, as short as may be: one a line, in the order in which they are unpacked. */
export function packWords(words: FieldWords): string {
  return flat(words).join('\n');
}

/** Unpacks what `packWords` gives. */
export function unpackWords(packed: string): FieldWords {
  const lines = packed.split('\n');
  const next = () => lines.shift() ?? '';
  const languages: Record<string, string> = {};
  for (const locale of localeList) languages[locale] = next();
  return {
    results: { one: next(), other: next() },
    pasted: { one: next(), other: next() },
    why: { code: next(), message: next(), text: next() },
    label: next(),
    guide: next(),
    onlyIn: next(),
    decimalReading: next(),
    hexReading: next(),
    unknown: next(),
    decimal: next(),
    hex: next(),
    nothing: next(),
    nearest: next(),
    similar: next(),
    report: { one: next(), other: next() },
    reportQuery: next(),
    copyReport: next(),
    sendReport: next(),
    cut: next(),
    openLog: next(),
    allResults: next(),
    noWords: next(),
    noIndex: next(),
    wholeList: next(),
    languages,
  };
}

function flat({ results, pasted, why, languages, ...words }: FieldWords): string[] {
  return [
    ...localeList.map((locale) => languages[locale] ?? ''),
    ...[results.one, results.other, pasted.one, pasted.other],
    ...[why.code, why.message, why.text],
    ...[words.label, words.guide, words.onlyIn, words.decimalReading, words.hexReading],
    ...[words.unknown, words.decimal, words.hex, words.nothing, words.nearest, words.similar],
    ...[words.report.one, words.report.other, words.reportQuery, words.copyReport, words.sendReport],
    ...[words.cut, words.openLog, words.allResults, words.noWords, words.noIndex, words.wholeList],
  ];
}
