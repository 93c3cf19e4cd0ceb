import { BREAK, characterClass, DIGIT, IGNORED, isUpper } from './characters.ts';
import { DigitGroups, LONGEST_GROUP } from './digit-groups.ts';
import { decimalValue, isJoined } from './numbers.ts';

/** Receives what a text is made of, in order. Hashes are of folded letters: see {@link hashOf}. */
interface RunVisitor {
  /** A word: letters, cut where a lower-case letter meets an upper-case one (`ErrorCode` is two). */
  word(hash: number, start: number, end: number): void;
  /**
   * A run of letters, digits and underscores that has a digit, more than one word or an `&` before its `h`. One that ends
   * a number in groups (`34 513`) is told again as that number, and as that number without its first groups.
   *
   * @param hash of its letters and digits
   * @param decimal its value if it is all digits, else -1
   * @param hex its value if it may be read as hexadecimal with or without a mark, else -1
   * @param isMarked whether `0x`, `&h`, a long number's `x` or a final `h` says that it is hexadecimal, or it holds a
   *   number that is joined to another: `34506_34513`, `34506 ou34513`
   */
  run(hash: number, decimal: number, hex: number, isMarked: boolean, start: number): void;
  lineEnd(at: number): void;
}

const SEED = 0x811c9dc5;
const LF = 0x0a;
const UNDERSCORE = 0x5f;
const AMPERSAND = 0x26;
const ZERO = 0x30;
const SMALL_A = 0x61;
const SMALL_F = 0x66;
const SMALL_H = 0x68;
const SMALL_L = 0x6c;
const SMALL_U = 0x75;
const SMALL_X = 0x78;
/** From how many characters on a mark says that a run is hexadecimal: `x86D1` is, `x64` is not. */
const ANY = 1;
const WITH_AND = 2;
const WITH_X = 5;
const UNMARKED = 1e9;

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash (FNV-1a over UTF-16 units) of letters and digits that are folded already: `codigo`, `sallowdiskspace`. */
export function hashOf(folded: string): number {
  let hash = SEED;
  for (let at = 0; at < folded.length; at++) hash = step(hash, folded.charCodeAt(at));
  return hash;
}

/**
 * Walks a text once and tells the visitor its words, its runs and its line ends. The one loop that touches every
 * character of a log; it allocates nothing.
 */
export function visitRuns(text: string, visitor: RunVisitor): void {
  let runHash = SEED;
  let runStart = -1;
  let wordHash = SEED;
  let wordStart = -1;
  let words = 0;
  let digits = 0;
  let letters = 0;
  let hex = 0;
  let hexLength = UNMARKED;
  let hexEnded = false;
  const groups = new DigitGroups();
  let previousLower = false;
  const end = text.length;
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : LF;
    const kind = unit === UNDERSCORE ? UNDERSCORE : characterClass(unit);
    if (kind === IGNORED) continue;
    const isLetter = kind > IGNORED && kind !== UNDERSCORE;
    if (isLetter) {
      const isCapital = isUpper(unit);
      if (wordStart >= 0 && isCapital && previousLower) {
        visitor.word(wordHash, wordStart, at);
        wordStart = -1;
      }
      if (wordStart < 0) {
        wordStart = at;
        wordHash = SEED;
        words++;
      }
      wordHash = step(wordHash, kind);
      previousLower = !isCapital;
    } else {
      if (wordStart >= 0) visitor.word(wordHash, wordStart, at);
      wordStart = -1;
      previousLower = false;
    }
    if (kind === BREAK) {
      if (runStart >= 0 && (digits > 0 || words > 1 || hexLength === WITH_AND)) {
        const decimal = letters === 0 ? decimalValue(text, runStart, at) : -1;
        const isMarked =
          (hex >= 0 && at - runStart >= hexLength) ||
          (letters > 0 && letters < 4 && isJoined(text, runStart, at));
        visitor.run(runHash, decimal, hex, isMarked, runStart);
        if (decimal >= 0 && at - runStart <= LONGEST_GROUP) {
          const joined = groups.take(text, runStart, at, decimal);
          for (let limit = 1e6; joined >= 0; limit *= 1000) {
            visitor.run(runHash, joined % limit, -1, false, runStart);
            if (joined < limit) break;
          }
        }
      }
      runStart = -1;
      if (unit === LF && at < end) visitor.lineEnd(at);
      continue;
    }
    if (runStart < 0) {
      runStart = at;
      runHash = SEED;
      words = isLetter ? 1 : 0;
      digits = 0;
      letters = 0;
      hex = 0;
      hexLength = UNMARKED;
      hexEnded = false;
    }
    if (kind === UNDERSCORE) {
      hex = -1;
      letters++;
      continue;
    }
    runHash = step(runHash, kind === DIGIT ? unit : kind);
    if (kind === DIGIT) digits++;
    else letters++;
    if (hex < 0) continue;
    if ((kind === SMALL_L || kind === SMALL_U) && hexLength !== UNMARKED) hexEnded = true;
    else if (hexEnded) hex = -1;
    else if (kind === DIGIT) hex = hex * 16 + unit - ZERO;
    else if (kind >= SMALL_A && kind <= SMALL_F) hex = hex * 16 + kind - SMALL_A + 10;
    else if (kind === SMALL_H) {
      hexEnded = at > runStart || text.charCodeAt(at - 1) !== AMPERSAND;
      hexLength = hexEnded ? ANY : WITH_AND;
    } else if (kind === SMALL_X && letters === 1 && digits < 2 && hex === 0)
      hexLength = digits === 1 ? ANY : WITH_X;
    else hex = -1;
  }
}
