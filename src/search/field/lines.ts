/**
 * A line break inside the field. An input holds one line and would join pasted lines without a trace; this sign
 * stands for the break, can be seen and deleted, and becomes a break again when the text is read.
 */
const SIGN = '↵';

/** More than this the field does not keep. Forty lines of log have about a fifth of it; a whole log has its page. */
export const LONGEST = 20_000;

/** The text as the field holds it: one line, breaks as signs, nothing but text at its ends. */
export function toField(text: string): string {
  return text.replace(/^[\r\n]+|[\r\n]+$/g, '').replace(/[ \t]*(?:\r\n?|\n|\u2028|\u2029)/g, ` ${SIGN} `);
}

/** The text that a field's value stands for. */
export function fromField(value: string): string {
  return value.replace(new RegExp(` ?${SIGN} ?`, 'g'), '\n');
}

/** How many lines a text has that are not empty. */
export function countLines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}
