/*
 * What each UTF-16 unit is to the scanner: the unit of its folded letter (`Ã` → `a`), or one of the classes below.
 * A table, because a log has a hundred million of them.
 */

/** Parts one run from the next: a blank, a mark. */
export const BREAK = 0;
export const DIGIT = 1;
/** Passed over: a combining accent, a soft hyphen. */
export const IGNORED = 2;

/** Above this nothing is folded; every unit up to here has its place in the table. */
const TABLE_END = 0x250;

const table = Uint16Array.from({ length: TABLE_END }, (_, unit) => classify(String.fromCharCode(unit)));

/** The class or folded letter of a UTF-16 unit. */
export function characterClass(unit: number): number {
  if (unit < TABLE_END) return table[unit] ?? BREAK;
  if (unit >= 0x300 && unit <= 0x36f) return IGNORED;
  // General punctuation, CJK punctuation, private use. What remains are letters of other scripts, as they are.
  if ((unit >= 0x2000 && unit <= 0x2fff) || (unit >= 0x3000 && unit <= 0x303f) || unit >= 0xe000)
    return BREAK;
  return unit;
}

/** Whether a unit is an upper-case letter, for the table's part of Unicode. */
export function isUpper(unit: number): boolean {
  return unit < TABLE_END && upper[unit] === 1;
}

const upper = Uint8Array.from({ length: TABLE_END }, (_, unit) =>
  /\p{Lu}/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

function classify(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  if (character === '\u00ad') return IGNORED;
  if (!/\p{L}/u.test(character)) return BREAK;
  return character.normalize('NFD').toLowerCase().charCodeAt(0);
}
