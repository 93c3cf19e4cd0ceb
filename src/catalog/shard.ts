/** A shard, which builds a part of the entries: `{ index: 2, count: 4 }` is the second of four. */
export interface Shard {
  /** From 1 to `count`. */
  index: number;
  count: number;
}

/**
 * Reads a shard as the command line and the environment write it: `2/4`.
 *
 * @throws Error when the text is no `i/n` with 1 ≤ i ≤ n
 */
export function parseShard(text: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (!index || !count || index > count) {
    throw new Error(`"${text}" is no shard. Write i/n with i from 1 to n: 2/4 is the second of four.`);
  }
  return { index, count };
}

/**
 * Whether a shard builds the pages of a key. Every key belongs to exactly one shard, whatever else the catalog
 * holds, and keys spread evenly.
 */
export function buildsKey(shard: Shard, key: string): boolean {
  return shard.count === 1 || hash(key) % shard.count === shard.index - 1;
}

/** Whether a shard builds the pages that are about no single entry: the first one does. */
export function buildsShared(shard: Shard): boolean {
  return shard.index === 1;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}
