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

/** The number of the file of codes that holds a normal form, among `shards` files: by its digest (32-bit FNV-1a). */
export function shardOf(form: string, shards: number): number {
  let digest = 0x811c9dc5;
  for (let index = 0; index < form.length; index += 1)
    digest = Math.imul(digest ^ form.charCodeAt(index), 0x01000193);
  return (digest >>> 0) % shards;
}
