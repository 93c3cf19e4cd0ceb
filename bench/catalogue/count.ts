/**
 * How many entries a synthetic catalogue is to have.
 *
 * @param text what `--entries` says
 * @throws Error saying what to write
 */
export function entryCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error('--entries takes a whole number, 1 or more.');
  return count;
}
