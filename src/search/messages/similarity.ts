import { editsBetween } from './edits.ts';

/** How alike two folded words are in writing: 1 the same, 0 unrelated; between them typos and beginnings. */
export function similarity(asked: string, known: string): number {
  if (asked === known) return 1;
  const shorter = Math.min(asked.length, known.length);
  const longer = Math.max(asked.length, known.length);
  if (shorter < 3) return 0;
  // A number is another one where a digit differs; an address may be named by its beginning.
  if (/\d/.test(asked + known)) return known.startsWith(`${asked}.`) ? 0.9 : 0;
  const allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
  const edits = editsBetween(asked, known, allowed);
  const common = commonPrefix(asked, known);
  // Words of one length that end otherwise are no slips of each other: `internal`, `internet`.
  if (edits === 2 && longer === shorter && common === shorter - 2) return 0;
  if (edits <= allowed) {
    // A short word with one letter changed is often another word, and few people mistype the first letter.
    const likely = shorter >= 8 ? 0.9 : shorter >= 6 ? 0.8 : 0.55;
    return (asked[0] === known[0] ? likely : likely * 0.7) * (edits === 2 ? 0.9 : 1);
  }
  if (common >= 5 && common >= longer * 0.6) return common >= shorter - 1 ? 0.7 : 0.5;
  return 0;
}

function commonPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}
