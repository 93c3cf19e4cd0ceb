import { nameForm } from '../../codes/index.ts';
import type { Query } from '../query/query.ts';
import { nameWords } from '../query/words.ts';
import { similarity } from './similarity.ts';
import { isSmall } from './weights.ts';

/** So many letters are no word of a language that a name happens to end with. */
const longTail = 8;
/**
 * How well a query names a symbolic code in part, 0 to 1: by its beginning (`SalVhdInit`, `sal low disk`), without
 * its first part (`LowDiskSpace`), or by its parts in any order (`low disk space sal`). Every word asked must be part of the name.
 */
export function nameLikeness(query: Query, code: string): number {
  const form = nameForm(code);
  const asked = query.name;
  if (asked.length < 3 || !/\p{L}/u.test(form)) return 0;
  const parts = nameWords(code)
    .slice(1)
    .map((word) => word.folded);
  const isFiller = (word: string) => isSmall(word) && !/\d/.test(word) && !parts.includes(word);
  const words = query.nameWords.filter((word) => !isFiller(word));
  const printed = query.codes.filter(({ kind }) => kind === 'symbolic');
  // Beside a name a small word says nothing, in a printed one it does: `SalLowDiskSpaceX`.
  const isOther = printed.some((name) =>
    nameWords(name.printed)
      .slice(1)
      .some(({ folded }) => isFiller(folded)),
  );
  const begun =
    form.startsWith(asked) && (asked.length >= 6 || asked === parts[0]) ? asked.length / form.length : 0;
  const isTail = asked.length >= longTail && parts.length > 2 && asked === parts.slice(1).join('');
  const letters = isTail ? asked.length : isOther ? 0 : partsNamed(words, parts);
  // A printed identifier with a part that differs is another one; so is only what was typed as words.
  const alike = printed.length === 0 && asked.length >= 8 && similarity(asked, form) >= 0.85 ? 0.9 : 0;
  return Math.max(
    begun > 0 ? 0.6 + 0.4 * begun : 0,
    letters > 0 ? 0.5 + 0.4 * (letters / form.length) : 0,
    alike,
  );
}

/** The word of a query that is a symbolic code of several parts, in whatever case: `SALLOWDISKSPACE`. */
export function saidName(query: Query, code: string): string | undefined {
  if (nameWords(code).length < 3) return undefined;
  const form = nameForm(code);
  const word = query.words.find(({ folded }) => nameForm(folded) === form);
  return word && query.text.slice(word.start, word.end);
}

/** How many letters of a name's parts the words ask for; 0 when some word is none of the parts. */
function partsNamed(words: readonly string[], parts: readonly string[]): number {
  const left = [...parts];
  let letters = 0;
  for (const word of words) {
    const place = left.findIndex(
      (part) => part.startsWith(word) || (word.length >= 5 && similarity(word, part) >= 0.85),
    );
    if (place < 0 || word.length < 2) return 0;
    letters += word.length;
    left.splice(place, 1);
  }
  return words.length >= 2 ? letters : 0;
}
