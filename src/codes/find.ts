import type { Certainty, FoundCode } from './code.ts';
import { type Context, contextOf } from './context.ts';
import { type Shape, type Token, tokens } from './lexer.ts';
import { readingsOf } from './normal-form.ts';
import { fieldName, type Place, placeOf } from './place.ts';

/**
 * Finds every code in a text, in order and without overlaps. Dates, times, addresses, versions, paths, GUIDs,
 * amounts with a unit, ports and the like are no codes. Takes linear time and never throws.
 */
export function findCodes(text: string): FoundCode[] {
  return [...codesIn(text)];
}

/** As `findCodes`, one code at a time. */
export function* codesIn(text: string): Generator<FoundCode> {
  for (const token of tokens(text)) {
    const judge = judges[token.shape];
    if (!judge) continue;
    const place = placeOf(text, token.start, token.end);
    const context = contextOf(text, token.start, token.end);
    if (token.isListed) place.attached = false;
    const certainty = judge({ ...token, ...place, context });
    if (!certainty) continue;
    const prefix = token.shape === 'glued' ? (/^\D+(?=0x)|^\D+/i.exec(token.text)?.[0].length ?? 0) : 0;
    const printed = token.text.slice(prefix);
    const all = readingsOf(printed);
    // Amid other words a small negative number counts something, unless one announces it: `erro -34513`.
    const counts = token.shape === 'signed' && !place.alone && context !== 'code';
    const readings = counts ? all.slice(0, 1) : all;
    const first = readings[0];
    if (!first || first.form === '0') continue;
    yield {
      printed,
      start: token.start + prefix,
      end: token.end,
      kind: first.kind,
      certainty,
      form: first.form,
      readings: [...new Set(readings.map((reading) => reading.form))],
    };
  }
}

interface Candidate extends Token, Place {
  context: Context;
}

type Judge = (candidate: Candidate) => Certainty | undefined;

/** Decides for each shape whether it is a code here, and how surely. */
const judges: Record<string, Judge> = {
  mail: ({ text, context, titled }) =>
    context === 'other'
      ? undefined
      : context === 'code' || titled || /[ -]/.test(text)
        ? 'certain'
        : 'possible',
  hex: ({ text, context }) => {
    const digits = text.replace(/^(?:0?x|&h)0*|[ulh]+$/gi, '').length;
    if (digits > 8 || context === 'other') return undefined;
    return digits > 2 || context === 'code' ? 'certain' : 'possible';
  },
  hexSuffix: ({ text, context, alone }) => {
    const digits = text.slice(0, -1);
    if (/^\d{1,3}$/.test(digits)) return alone || context === 'code' ? 'possible' : undefined;
    return context === 'code' || (digits.length > 3 && /\D/.test(digits)) ? 'certain' : 'possible';
  },
  signed: ({ text, context, alone, attached }) => {
    if (context === 'code') return 'certain';
    if (attached || context === 'other') return undefined;
    const size = Number(text.slice(1));
    if (size >= 1e9) return size <= 2 ** 31 ? 'certain' : undefined;
    return alone || size >= 1e4 ? 'possible' : undefined;
  },
  grouped: bare,
  glued: () => 'certain',
  dictated: ({ context, alone }) => (alone || context === 'code' ? 'possible' : undefined),
  digits: bare,
  bareHex: ({ text, context, attached }) => {
    if (context === 'code') return 'certain';
    if (context === 'other' || attached) return undefined;
    return /^[8c]0[0-9a-f]{6}$/i.test(text) ? 'certain' : 'possible';
  },
  prefixed: ({ text, context, alone, attached, titled }) => {
    if (/^KB\d/.test(text) || context === 'other' || attached) return undefined;
    if (context === 'code') return 'certain';
    if (/\D(?:19|20)\d\d$/.test(text) && !alone) return undefined;
    return titled ? 'certain' : 'possible';
  },
  upperSnake: named,
  camelCase: named,
  field: () => 'possible',
} satisfies Record<Shape, Judge>;

function bare({ text, context, alone, attached, heading }: Candidate): Certainty | undefined {
  if (context === 'code') return 'certain';
  if (context === 'other') return undefined;
  if (alone) return 'possible';
  if (attached) return undefined;
  const isYear = /^(?:19|20)\d\d$/.test(text);
  if (text.length < 3 || isYear) return undefined;
  return heading ? 'certain' : 'possible';
}

function named({ text, context, attached, titled }: Candidate): Certainty | undefined {
  if (context === 'code') return 'certain';
  if (attached) return undefined;
  if (fieldName.test(text)) return isSentence(text) ? 'possible' : undefined;
  return titled || /Error|Fail(?:ed|ure)|(?:^|_)(?:ERR|ERROR|FAILED|FAILURE)(?:_|$)|^E_/.test(text)
    ? 'certain'
    : 'possible';
}

/** Whether a name that ends as fields do says too much for one: `UserErrorInvalidResourceName`, not `LastErrorCode`. */
function isSentence(name: string): boolean {
  const words = name.match(/[A-Z]+[a-z\d]+/g)?.length ?? 0;
  const holdsCode = /(?:Error|Failure|Status|Result|Exit)(?:Code|I[dD]|Message)$/.test(name);
  return !holdsCode && words > (name.startsWith('UserError') ? 3 : 4);
}
