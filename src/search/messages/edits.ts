/**
 * How many letters must be changed, added or taken away to make one word of another; two neighbours exchanged are one
 * edit. A library's distance would weigh more than the index.
 *
 * @param most more edits are not counted
 * @returns at most `most + 1`
 */
export function editsBetween(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let at = 1; at <= left.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[at - 1] === right[column - 1];
      let edits = Math.min(
        (row[column - 1] ?? 0) + Number(!isSame),
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
      );
      if (left[at - 1] === right[column - 2] && left[at - 2] === right[column - 1])
        edits = Math.min(edits, (before[column - 2] ?? edits) + 1);
      next.push(edits);
    }
    // An exchange of two letters builds on the row before the last.
    if (Math.min(...next, ...row) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(most + 1, row[right.length] ?? 0);
}
