/** The UTF-16 units between groups of three digits: blanks of any width, points, commas, apostrophes. */
const gaps = new Set([..." \u00a0\u2009\u202f.,'\u2019"].map((mark) => mark.charCodeAt(0)));
const BLANK = 0x20;
const HYPHEN = 0x2d;
const COLON = 0x3a;
/** Longer runs of digits belong to no group. */
export const LONGEST_GROUP = 3;
/** A number of four groups has more digits than any code of 32 bits. */
const MOST = 1e12;

/**
 * Puts numbers together that are written in groups of three digits (`2.147.942.405`, `34 513`) or digit by
 * digit (`3 4 5 1 3`, `3-4-5-1-3`), while the runs of digits of a text come one after the other. It allocates nothing.
 */
export class DigitGroups {
  /** Where the run before ended, its length, and whether it was the minutes or seconds of a time. */
  #end = -1;
  #length = 0;
  #isClock = false;
  /** What the groups and the single digits so far say. */
  #joined = 0;
  #dictated = 0;

  /**
   * Takes the next run of digits of a text, of three digits at most.
   *
   * @param value its value
   * @returns the number that its groups up to this one are, the last four at most; -1 where it goes on with none
   */
  take(text: string, start: number, end: number, value: number): number {
    const length = end - start;
    const isNext = start === this.#end + 1;
    const gap = isNext ? text.charCodeAt(start - 1) : 0;
    const isGroup = length === LONGEST_GROUP && !this.#isClock && gaps.has(gap);
    const isDigit = length === 1 && this.#length === 1 && (gap === BLANK || gap === HYPHEN);
    this.#joined = ((isGroup ? this.#joined * 1000 : 0) + value) % MOST;
    this.#dictated = ((isDigit ? this.#dictated * 10 : 0) + value) % MOST;
    // The fractions of a second are no group.
    this.#isClock = gap === COLON && length === 2 && this.#length <= 2;
    this.#end = end;
    this.#length = length;
    if (isGroup) return this.#joined;
    return isDigit ? this.#dictated : -1;
  }
}
