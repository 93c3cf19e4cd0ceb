import { distance } from 'fastest-levenshtein';

/** How alike two folded words are: 1 the same, 0 unrelated; between them typos, inflections, beginnings. */
export function similarity(asked: string, known: string): number {
  if (asked === known) return 1;
  const shorter = Math.min(asked.length, known.length);
  const longer = Math.max(asked.length, known.length);
  if (shorter < 3 || /\d/.test(asked + known)) return 0;
  const allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
  const edits = longer - shorter <= allowed ? editsBetween(asked, known) : allowed + 1;
  if (edits <= allowed) {
    // A short word with one letter changed is often another word, and few people mistype the first letter.
    const likely = shorter >= 8 ? 0.9 : shorter >= 6 ? 0.8 : 0.55;
    return (asked[0] === known[0] ? likely : likely * 0.7) * (edits === 2 ? 0.9 : 1);
  }
  const common = commonPrefix(asked, known);
  if (common >= 5 && common >= longer * 0.6) return common >= shorter - 1 ? 0.7 : 0.5;
  return 0;
}

/** The edit distance, in which two neighbouring letters exchanged are one edit. */
function editsBetween(left: string, right: string): number {
  return isTransposed(left, right) ? 1 : distance(left, right);
}

/** Two neighbouring letters exchanged, the typo that costs two single edits. */
function isTransposed(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  const at = commonPrefix(left, right);
  return (
    left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2)
  );
}

function commonPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}
