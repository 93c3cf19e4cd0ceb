/*
 * The names of the index's files, below `index/`. Those of codes stay the same from build to build: a page names nothing
 * that changes with the content, and stays as it is when another entry changes. Those of words lie in a folder that is
 * named by their content, and the files of codes name that folder.
 */

/**
 * The name of a file of codes: `codes/3/0.json`.
 *
 * @param shard its number, from 0
 * @param shards how many there are; a page of a build that had fewer finds none of these instead of a wrong one
 */
export function codeFileName(shard: number, shards: number): string {
  return `codes/${shards}/${shard}.json`;
}

/** The name of the folder of the files of words, with a slash at the end. */
export function wordFolder(version: string): string {
  return `words/${version}/`;
}

/** The number of the file of codes that holds a normal form, among `shards` files. */
export function shardOf(form: string, shards: number): number {
  return Number.parseInt(digest(form).slice(0, 8), 16) % shards;
}

/** A short digest (64-bit FNV-1a in two halves, hex digits) that names contents; not for secrets. */
export function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ ((unit << 5) | (unit >>> 3)), 0x01000193) ^ (low >>> 15);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
