import { folded } from '../i18n/folded.ts';
import type { CodeKind } from './code.ts';

/** One way to understand a printed code. */
export interface Reading {
  kind: CodeKind;
  /** A number in decimal digits, or the lower-case letters and digits of a name. */
  form: string;
}

const wholeShapes = {
  mail: /^(?:\d{3}[ -]#?)?([45]\.[0-7]\.\d{1,3})$/,
  decimal: /^\d{1,20}$/,
  signed: /^[-\u2212]\d{1,10}$/,
  grouped: /^\d{1,3}(?:([.,'\u2019 \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*$|^\d(?:[ -]\d){3,9}$/,
  hex: /^(?:0x|&h|#x|\\x|x(?=[a-f]*\d)(?=[0-9a-f]{4}))([0-9a-f]{1,16})(?:u?l{1,2}|[uh])?$/i,
  hexSuffix: /^([0-9][0-9a-f]{0,15}|[a-f][0-9a-f]{0,15})h$/i,
  bareHex: /^(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{4,8}$/i,
} as const;

const longestName = 120;
const unsigned32 = 2n ** 32n;
/** The size of the negative numbers from which on they are failures of Windows. */
const smallestFailure = 10n ** 9n;

/**
 * Every reading of a printed code, the likeliest first. Decoration around it is ignored: `[0x0001fc07].`, `#403`.
 * Bare digits read as decimal first and as hex second; bare hex digits with letters (`1FC07`) as hex and as a name;
 * a small negative number (`-34513`) as signed and as what follows a dash.
 *
 * @returns nothing when the text cannot be a code: `4.5.2`, a text without letter or digit, a long sentence
 */
export function readingsOf(printed: string): Reading[] {
  const text = undecorated(printed);
  const status = wholeShapes.mail.exec(text)?.[1];
  if (status) return [{ kind: 'symbolic', form: status }];
  const explicit = wholeShapes.hex.exec(text)?.[1];
  if (explicit) return [hexOf(explicit)];
  if (wholeShapes.decimal.test(text)) {
    return [decimalOf(text), ...(text.length >= 4 && text.length <= 8 ? [hexOf(text)] : [])];
  }
  if (wholeShapes.signed.test(text)) {
    const size = BigInt(text.slice(1));
    // What makes a small number negative may be a dash.
    const values = size < smallestFailure ? [unsigned32 - size, size] : [unsigned32 - size];
    return values.filter((value) => value > 0n).map(decimalOf);
  }
  if (wholeShapes.grouped.test(text)) {
    const groups = text.split(/\D/);
    const mayPart = /\s|^\d{3},/.test(text);
    return [groups.join(''), ...(mayPart ? groups.filter((group) => group.length > 2) : [])].map(decimalOf);
  }
  const name: Reading = { kind: 'symbolic', form: nameForm(text) };
  const suffixed = wholeShapes.hexSuffix.exec(text)?.[1];
  if (suffixed && /\d/.test(suffixed)) return [hexOf(suffixed)];
  if (wholeShapes.bareHex.test(text))
    return /^\d|^.{8}$/.test(text) ? [hexOf(text), name] : [name, hexOf(text)];
  return isName(text) ? [name] : [];
}

function decimalOf(digits: string | bigint): Reading {
  return { kind: 'decimal', form: String(BigInt(digits)) };
}

function hexOf(digits: string): Reading {
  return { kind: 'hex', form: String(BigInt(`0x${digits}`)) };
}

/**
 * The one spelling under which a printed code is indexed: a number in decimal digits, unsigned 32-bit where the
 * print is signed (`0x86D1` → `34513`, `-2147024891` → `2147942405`); the letters and digits of a name in lower case.
 *
 * @returns the empty string when the text cannot be a code
 */
export function normalForm(printed: string): string {
  return readingsOf(printed)[0]?.form ?? '';
}

/**
 * The other notations in which products print the same number: `34513` → `0x86D1`; `0x80070005` → `2147942405`
 * and `-2147024891`. A name has none.
 */
export function equivalents(printed: string): string[] {
  const form = normalForm(printed);
  if (!/^\d+$/.test(form)) return [];
  const { hex, signed } = notations(form);
  const all = [form, hex, ...(signed ? [signed] : [])];
  const written = undecorated(printed);
  if (/^[-\u2212]/.test(written)) return all.filter((notation) => notation !== signed);
  return all.filter((notation) => notation !== (readingsOf(printed)[0]?.kind === 'hex' ? hex : form));
}

/** A number in normal form as hex: `0x86D1`. */
export function hexNotation(form: string): string {
  return `0x${BigInt(form).toString(16).toUpperCase()}`;
}

/** The notations of a number in normal form. `signed` only where it is a negative 32-bit number. */
export function notations(form: string): { hex: string; signed?: string } {
  const value = BigInt(form);
  const hex = hexNotation(form);
  return value >= unsigned32 / 2n && value < unsigned32
    ? { hex, signed: (value - unsigned32).toString() }
    : { hex };
}

/** The letters and digits of a name, lower case, without accents: `ERR_FOO-Bar` → `errfoobar`. */
export function nameForm(name: string): string {
  return folded(name).replace(/[^\p{L}\p{N}]/gu, '');
}

function undecorated(printed: string): string {
  return printed
    .trim()
    .replace(/^[^\p{L}\p{N}\\&#\u2212-]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^#(?!x[0-9a-f])|^(?:-|\u2212)(?!\d)/i, '');
}

function isName(text: string): boolean {
  return text.length <= longestName && /\p{L}/u.test(text);
}
