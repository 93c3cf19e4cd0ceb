import { fractionReader } from './fractions.ts';
import { isList } from './joined.ts';

/** A passage of a text that has the shape of a code, or that looks like one and is something else. */
export interface Token {
  /** The name of one of the shapes of codes; any other for what is none. */
  shape: string;
  text: string;
  start: number;
  end: number;
  /** A part of a list of codes: what joins it to the others is no part of a longer word. */
  isListed?: boolean;
}

/** The name of a code's shape. */
export type Shape = keyof typeof shapes;

/** What a code never begins or ends beside: it would be a part of a longer word. */
const letter = 'A-Za-z\\u00c0-\\u024f';
const before = `(?<![${letter}0-9_])`;
const after = `(?![${letter}0-9_])`;

/** A number with a point after every three digits: 2.147.942.405. One whose groups are all below 256 is an address. */
const grouped = `(?:\\d{1,3}(?:\\.\\d{3}){2}|[1-4]\\.(?=(?:\\d{3}\\.)*(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d))\\d{3}\\.\\d{3}\\.\\d{3})(?![.,]?\\d|[${letter}_])`;

/**
 * What only looks like a code. They come first, so that no part of them is read as one. Every repetition is bounded
 * or consumes what it passes, which keeps the scan linear.
 */
const others = [
  // Addresses and paths: https://host/34513, C:\Temp\34513, \\server\share, user@host.
  `${before}[a-z][a-z0-9+.-]{1,15}://[^\\s"'<>]+`,
  `${before}[A-Za-z]:[\\\\/][^\\s"'<>|,;]*`,
  `\\\\\\\\[^\\s"'<>|,;]+`,
  `${before}[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}\\.[A-Za-z0-9.-]+`,
  // GUIDs.
  `${before}[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}${after}`,
  // Dates and times: 2019-07-29T22:10:48.123Z, 17/06/2019, 7/29/19, 01:00:03,5, 10h30.
  `${before}\\d{4}(?<ymd>[-/.])\\d{1,2}\\k<ymd>\\d{1,2}(?:T(?=\\d))?(?![0-9])`,
  `${before}\\d{1,2}(?<dmy>[-/.])\\d{1,2}\\k<dmy>(?:\\d{4}|\\d{2})${after}`,
  `(?<![${letter.replace('A-Z', 'A-SU-Z')}0-9_])T?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,9})?(?:Z|[+-]\\d{2}:?\\d{2})?${after}`,
  `${before}\\d{1,2}h\\d{2}${after}`,
  // Telephone numbers: +55 11 91234-5678.
  `\\+\\d{1,3}(?:[ .-]?\\(?\\d{1,5}\\)?){2,5}`,
  // Versions and IP addresses: 4.5.2, 20.190.128.0/18, v2.0.9169.0.
  `(?<![${letter}0-9_.])(?!${grouped})[vV]?\\d{1,9}(?:\\.\\d{1,9}){2,5}(?:/\\d{1,3})?${after}`,
].join('|');

/** Fractions: 3,0; 5.25. Three digits after the mark are a grouped number. */
const fraction = `${before}-?\\d{1,9}[.,](?:\\d{1,2}|\\d{4,})(?![0-9])`;

/** What may be several codes: 34506-34513, 34506=>34513; UserErrorXFailed/UserErrorYFailed. */
const joined = [
  `(?<![${letter}0-9_.,:/\\\\+=@#$€-])\\d{3,10}(?:(?:[-+\\\\:_]|[=-]>)\\d{3,10}){1,3}`,
  `(?<![${letter}0-9_.:/\\\\@-])[A-Z]\\w{2,119}(?:/[A-Z]\\w{2,119}){1,3}`,
]
  .map((source) => `${source}(?![.,:/\\\\+-]?[${letter}0-9_])`)
  .join('|');

/** The shapes of codes, the more telling first. */
const shapes = {
  /** How mail servers answer: `550 5.7.1`, `5.1.10`; no longer version. */
  mail: `(?<![${letter}0-9_./-])(?:[45]\\d\\d[ -]#?)?[45]\\.[0-7]\\.\\d{1,3}(?![.-]\\d)${after}`,
  /** `0x86D1`, `&H86D1`; of C and its like with a suffix: `0x86D1UL`; and, told by a letter, without its zero: `x86D1`. */
  hex: `${before}(?:(?:0[xX]|&[hH])[0-9A-Fa-f]{1,16}|[xX](?=[A-Fa-f]{0,7}\\d)(?=\\d{0,7}[A-Fa-f]|\\d{8})[0-9A-Fa-f]{4,8})(?:[uU]?[lL]{1,2}|[uUhH])?${after}`,
  hexSuffix: `${before}(?=[A-Fa-f]{0,7}\\d)0?[0-9A-Fa-f]{2,8}[hH]${after}`,
  signed: `(?<![${letter}0-9_.)\\]-])[-\\u2212]\\d{1,10}${after}(?!-)`,
  /** `34.513`, of a spreadsheet with `,00`. */
  grouped: `(?<![${letter}0-9_.,-])\\d{1,3}(?:\\.\\d{3}(?!\\d)|,\\d{3}(?!\\d)|[ '\\u2019\\u00a0\\u2009\\u202f]\\d{3}(?![0-9]))(?:[., '\\u2019\\u00a0\\u2009\\u202f]\\d{3}(?!\\d)){0,2}(?![.,](?!00?(?!\\d))\\d|-\\d|[${letter}_])`,
  glued: `${before}(?:[Ee]rro?r?|ERRO?R?|[Ii][Dd]|[Cc][oó]d(?:igo)?|(?:[Cc]ode|CODE|[Hh]ttp|HTTP)(?=[-_]?\\d{3}))[-_]?(?:0x[0-9A-Fa-f]{1,8}|\\d{1,3}\\.\\d{3}|\\d{2,10})${after}`,
  /** Digit by digit, as they are told: `3 4 5 1 3`, `3-4-5-1-3`. */
  dictated: `(?<![${letter}0-9_.,-]|\\d )\\d(?:[ -]\\d){3,9}(?![ -]?\\d|[.,]\\d|[${letter}_%])`,
  digits: `${before}\\d{1,10}${after}`,
  bareHex: `${before}(?=[A-Fa-f]{0,7}\\d)(?=\\d{0,7}[A-Fa-f])[0-9A-Fa-f]{4,8}${after}`,
  prefixed: `${before}[A-Z]{2,10}-?\\d{3,7}${after}`,
  upperSnake: `${before}[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+${after}`,
  /** A one-word name, where a field of that name announces it: `ErrorCode=Conflict`. */
  field: `${before}[A-Z](?<=(?:[Cc]ode|[Cc][oó]digo)["']?\\s?[:=]\\s?["']?[A-Z])[a-z]{2,60}${after}`,
  camelCase: `${before}[A-Z]+[a-z0-9]+[A-Z][A-Za-z0-9]+${after}`,
} as const;

const { mail, ...telling } = shapes;
const { grouped: groups, ...plain } = telling;
// The status of a mail server may look like a date, too.
const readAll = `(?<mail>${mail})|(?<joined>${joined})|${patternOf(`${others}|${fraction}`, telling)}`;
/** Reads one code, whatever joins it to the next. */
const readPlain = patternOf(others, plain);

function patternOf(other: string, codes: Partial<typeof shapes>): string {
  return [
    `(?<other>${other})`,
    ...Object.entries(codes).map(([name, source]) => `(?<${name}>${source})`),
  ].join('|');
}

/** Cuts out of a text what has the shape of a code, from left to right and without overlaps, in linear time. */
export function* tokens(text: string): Generator<Token> {
  const all = new RegExp(readAll, 'g');
  const one = new RegExp(readPlain, 'y');
  const isFraction = fractionReader(text);
  let end = 0;
  for (;;) {
    all.lastIndex = end;
    let match = all.exec(text);
    if (!match) return;
    const [passage] = match;
    const start = match.index;
    end = all.lastIndex;
    const isJoined = match.groups?.joined !== undefined;
    if (isJoined && isList(text, start, end)) {
      yield* listed(passage, start);
      continue;
    }
    if (isJoined || (/^-?\d+[.,]\d+$/.test(passage) && !isFraction(start, end))) {
      end = start + Math.max(1, passage.search(/(?<=\w)\W/));
      one.lastIndex = start;
      match = one.exec(text);
      if (!match) continue;
      end = one.lastIndex;
    }
    const { groups = {} } = match;
    const shape = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
    yield { shape, text: match[0], start, end };
  }
}

function* listed(passage: string, start: number): Generator<Token> {
  for (const { 0: text, index } of passage.matchAll(/[A-Z]\w+|\d+/g)) {
    const place = start + index;
    const shape = /^\d/.test(text) ? 'digits' : 'camelCase';
    yield { shape, text, start: place, end: place + text.length, isListed: true };
  }
}
