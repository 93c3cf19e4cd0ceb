import { type FoundCode, findCodes, nameForm } from '../../codes/index.ts';
import { isAnnouncing } from './noise.ts';
import { nameWords, type Word, wordsOf } from './words.ts';

/** What a query says, read once for all layers. */
export interface Query {
  text: string;
  /** Every code in it, in order. */
  codes: FoundCode[];
  /** Its words in order, codes left out; figures only beside a few words: `48 horas`. */
  words: Word[];
  /** True when it says nothing but codes and what announces them (`erro 403`). */
  onlyCodes: boolean;
  /** True when it is written as products and letters write: in several sentences. */
  isProse: boolean;
  /** The whole query squeezed into one name: `sal low disk` → `sallowdisk`; empty where it is too long for one. */
  name: string;
  /** The parts of that name: `SalLowDisk` → `sal`, `low`, `disk`. */
  nameWords: string[];
  /** Words that are printed identifiers, as `SalLowDiskSpace`; one that differs in a letter is another. Folded. */
  identifiers: ReadonlySet<string>;
}

/** More than this is not read: a log belongs on the log page. */
const longest = 50_000;
const longestName = 100;
/** In a text of more words bare digits count and time things; in one without words they count nothing. */
const mostBesideFigures = 12;
const nextSentence = /\p{L}{3}[.!]\s+[¡¿\s]*\p{Lu}/u;

/** Letters and digits as wide as ideographs, which an input method may write, and what has no width at all. */
const wide = /[\uff01-\uff5e]|\p{Cf}/gu;

/** Reads a query: codes first, then words. */
export function readQuery(input: string): Query {
  const text = input
    .slice(0, longest)
    .replace(wide, (sign) => (sign > '\uff00' ? sign.normalize('NFKC') : ''));
  const codes = findCodes(text);
  const inCode = (word: Word, only: (code: FoundCode) => boolean) =>
    codes.some((code) => word.start < code.end && code.start < word.end && only(code));
  const all = wordsOf(text);
  const isNumber = (code: FoundCode) => code.kind !== 'symbolic';
  const isBare = ({ folded }: Word) => /^[\d.]+$/.test(folded);
  const hasFigures =
    all.length <= mostBesideFigures && all.some(({ folded }) => /^\p{L}{2,}$|\./u.test(folded));
  const words = all.filter(
    (word) => !inCode(word, isNumber) && (!isBare(word) || (hasFigures && word.folded.length > 1)),
  );
  const telling = words.filter((word) => !isAnnouncing(word.folded) && !isBare(word));
  // Digits are a part of a code in groups, `AEM-ASM-S00-001`; beside words they count.
  const isOneWord = telling.length > 0 && !/\s/.test(text.trim());
  const nameParts = isOneWord ? all.filter((word) => !isAnnouncing(word.folded)) : telling;
  const named = text.trim().length <= longestName ? nameParts : [];
  return {
    text,
    codes,
    words,
    onlyCodes: codes.length > 0 && telling.every((word) => inCode(word, () => true)),
    isProse: nextSentence.test(text),
    name: nameForm(named.map((word) => word.folded).join('')),
    nameWords: named.flatMap((word) => {
      const parts = nameWords(text.slice(word.start, word.end)).map((part) => part.folded);
      return parts.length > 1 ? parts.slice(1) : parts;
    }),
    identifiers: new Set(
      words.filter((word) => inCode(word, (code) => !isNumber(code))).map((word) => word.folded),
    ),
  };
}
