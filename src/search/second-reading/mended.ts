/** The first byte of an accented letter in UTF-8, read as a letter of its own, or as mail and addresses write it. */
const misread = /Ã([\u0080-\u00bf])|[=%][Cc]3[=%]([89ABab][\dA-Fa-f])/g;
/** A letter as HTML or JSON writes it: `&ccedil;`, `&#231;`, `\u00e7`. */
const escaped =
  /&(\p{L})(?:acute|grave|circ|tilde|cedil|uml);|&#(\d{2,5});|(?:\\u(?=[\da-f]{4})|&#x)([\da-f]{2,4});?/giu;
/** Where a program knew no such letter. */
const lost = /\ufffd+|(?<=\p{L})\?+(?=\p{L})/gu;
/** The sign of multiplication, which a word processor writes for the letter: `0×1FC07`. */
const times = /(?<=\b0)×(?=[\da-f])/gi;
/** The end of a line that a mail program made: `creden=`; and marks of emphasis beside a code: `_34506_`. */
const added = /=\r?\n(?=\S)|\b_+(?=\d)|(?<=[\da-f])_+\b/gi;
/** What of HTML stands between words: `&nbsp;`, `&quot;`. */
const separating = /&[a-z]{2,6};/gi;

/** What parts a code where a line or a column ends, or one who types begins a group: `0x8009 0326`, `NU 1107`. */
const gaps =
  /(?<=\b0x[\da-f\s>]{0,11})[\s>]{1,9}(?=[\da-f]{2,8}\b)|(?<=\b[a-z]{2,10})[\s-](?=\d{3,7}\b)|(?<=\d)[^\S\n]{0,9}\n[\s>]{0,9}(?=\d)/gi;

/** Between the second byte of a letter and the letter. */
const fromByte = 64;

/**
 * A text with the letters that a mail program, a console or a web page took from it: `ativaÃ§Ã£o` → `ativação`,
 * `ativa&ccedil;&atilde;o` → `ativacao`. For a letter that is lost, `ativa??o`, stands the one that has an accent most
 * often, so that the word is at most a slip or two away from what it was. Takes linear time.
 */
export function mendedLetters(text: string): string {
  return text
    .replace(misread, (_, byte: string | undefined, hex = '') =>
      String.fromCharCode((byte?.charCodeAt(0) ?? Number.parseInt(hex, 16)) + fromByte),
    )
    .replace(
      escaped,
      (_, letter: string | undefined, decimal: string | undefined, hex = '') =>
        letter ?? String.fromCharCode(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(added, '')
    .replace(times, 'x')
    .replace(separating, ' ')
    .replace(lost, (all) => 'a'.repeat(all.length));
}

/** A text in which what may be the parts of one code stand together. */
export function joinedCodes(text: string): string {
  return text.replace(gaps, '');
}
