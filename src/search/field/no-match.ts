import { reportLink } from '../../catalog/entry/report.ts';
import { plural } from '../../i18n/format.ts';
import { fill } from '../../i18n/template.ts';
import type { SearchAnswer, UnknownCode } from '../answer.ts';
import { make } from './dom.ts';
import type { FieldContext } from './field-words.ts';
import { type NoteWords, noteWordsOf } from './note-words.ts';
import { TOLD } from './told.ts';

/** The longest query that is put into a report; a pasted log may hold what nobody wants to send. */
const LONGEST_QUERY = 200;

/** So many more are named. */
const NAMED = 20;

/** Says that a query has no answer here: the codes in both notations, and a text to report what is missing. */
export function noMatchBlock(answer: SearchAnswer, context: FieldContext): HTMLElement {
  const words = noteWordsOf(context.words.notes);
  const codes = missingCodes(answer);
  return make(
    'div',
    { 'data-no-match': '' },
    ...(codes.length > 0
      ? unknownCodeLines(codes, context)
      : [make('p', {}, make('b', {}, ...nothingExact(answer, words)))]),
    codes.length > 0 ? report(codes, answer.query, context) : undefined,
  );
}

/** The codes that are not documented, but for one that was read as one that is: that is not missing. */
export function missingCodes({ unknownCodes, results: [first] }: SearchAnswer): UnknownCode[] {
  return unknownCodes.filter(({ printed }) => printed !== first?.written);
}

/** That nothing answers a query as it stands, and what the results are then. */
function nothingExact({ results: [first] }: SearchAnswer, words: NoteWords): (Node | string)[] {
  if (!first) return [words.nothing];
  return first.written && first.code ? withCode(words.misread, first.code) : [words.nearest];
}

/** Each code that is not documented; of many only the first ones with all that there is to say. */
export function unknownCodeLines(codes: readonly UnknownCode[], context: FieldContext): HTMLElement[] {
  const told = codes.slice(0, TOLD).map((code) => unknownCode(code, context));
  if (codes.length <= TOLD) return told;
  return [
    ...told,
    make('p', { class: 'quiet' }, make('code', { translate: 'no' }, listed(codes.slice(TOLD)))),
  ];
}

function listed(codes: readonly UnknownCode[]): string {
  const names = codes.slice(0, NAMED).map(({ printed }) => printed);
  return [...names, ...(codes.length > NAMED ? ['…'] : [])].join(' · ');
}

/** `The code … is not documented here`, with its other notations if it is a number. */
function unknownCode(code: UnknownCode, context: FieldContext): HTMLElement {
  const words = noteWordsOf(context.words.notes);
  const notations = otherNotations(code).flatMap((other) => [
    ' · ',
    ...withCode(other === code.hex ? words.hex : words.decimal, other),
  ]);
  notations[0] = ' ';
  return make(
    'p',
    {},
    make('b', {}, ...withCode(words.unknown, code.printed)),
    make('span', { class: 'quiet', 'data-notations': '' }, ...notations),
  );
}

function withCode(template: string, code: string): (Node | string)[] {
  const [before = '', after = ''] = template.split('{code}');
  return [before, make('code', { translate: 'no' }, code), after];
}

/** `0x86d1 (34513)`, `-2147024891 (2147942405, 0x80070005)`. */
function inAllNotations(code: UnknownCode): string {
  const others = otherNotations(code).join(', ');
  return others ? `${code.printed} (${others})` : code.printed;
}

function otherNotations({ printed, decimal, hex }: UnknownCode): string[] {
  return [decimal, hex].flatMap((other) =>
    other && other.toLowerCase() !== printed.toLowerCase() ? [other] : [],
  );
}

function report(codes: readonly UnknownCode[], query: string, context: FieldContext): HTMLElement {
  const { reportUrl } = context;
  const words = noteWordsOf(context.words.notes);
  const more = codes.length > TOLD ? [listed(codes.slice(TOLD))] : [];
  const named = [...codes.slice(0, TOLD).map(inAllNotations), ...more].join('; ');
  const title = plural(context.locale, words.report, codes.length, { codes: named });
  const page = location.origin + context.base;
  const text = [
    title,
    fill(words.reportQuery, { query: query.trim().replace(/\s+/g, ' ').slice(0, LONGEST_QUERY) }),
    page,
  ].join('\n');
  return make(
    'div',
    {},
    make('pre', {}, text),
    make(
      'button',
      { type: 'button', class: 'chip', 'data-copy': 'text', 'data-text': text },
      words.copyReport,
    ),
    reportUrl ? ' ' : undefined,
    reportUrl
      ? make('a', { class: 'chip', href: reportLink(reportUrl, title, page) }, words.sendReport)
      : undefined,
  );
}
