/** Where a token stands. */
export interface Place {
  /** It is all that the text says, decoration aside. */
  alone: boolean;
  /** What stands directly before and after: a part of a longer word, a file, an amount of money. */
  attached: boolean;
  /** In round brackets at the head of a line or of what a colon announces: `(407) autenticação`; no area code. */
  heading: boolean;
  /** Followed by a colon, as compilers print their diagnostics: `NU1107: …`. */
  titled: boolean;
}

/** How names of fields end: `ErrorCode: 5`; not `TOKEN_INVALID`. */
export const fieldName = /(?:Code|(?<![A-Z])I[dD]|Message|Name|Status|Type|Text|Date|Time|Number)$/;

const outside = /[\p{L}\p{N}]/u;
const reach = 40;

/** Whether a passage is all that a text says, decoration aside. */
export function isAlone(text: string, start: number, end: number): boolean {
  return (
    start <= reach &&
    text.length - end <= reach &&
    !outside.test(text.slice(0, start)) &&
    !outside.test(text.slice(end))
  );
}

/** Reads what stands directly around a passage of a text. */
export function placeOf(text: string, start: number, end: number): Place {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return {
    alone: isAlone(text, start, end),
    attached:
      /[\p{L}_]-$|\d-$|[^\d\s(]\/$|(?<!\d)(?:19|20)\d\d\/$|\\$|[\p{L}\d]\.$|[@$€]$|[\p{L}\d]:$|[\p{L}\d]\[$/u.test(
        before,
      ) || /^(?:-\d|[./\\][\p{L}_]|\/(?:19|20)\d\d(?!\d)|@|["']?=)/u.test(after),
    heading: /(?:^|\n|:\s)[\s*>-]*\($/.test(before) && /^\)(?!\s?\d)/.test(after),
    titled: /^:\s/.test(after) && !fieldName.test(text.slice(start, end)),
  };
}
