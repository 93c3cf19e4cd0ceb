/** Where the search index of a build lies and how its codes are cut. A page hands it over as one attribute. */
export interface IndexAddress {
  /** The digest of the index; the name of its folder below `index/`. */
  version: string;
  /** Into how many files the codes are cut. */
  codeShards: number;
}

/** The address as an attribute's value: `3f9a01c2d4e5-1`. */
export function formatAddress({ version, codeShards }: IndexAddress): string {
  return `${version}-${codeShards}`;
}

/** Reads `formatAddress`'s result; undefined for anything else. */
export function parseAddress(value: string): IndexAddress | undefined {
  const match = /^([0-9a-f]{8,32})-(\d{1,4})$/.exec(value);
  const codeShards = Number(match?.[2]);
  return match?.[1] && codeShards > 0 ? { version: match[1], codeShards } : undefined;
}

/** The number of the file that holds a normal form, among `shards` files. */
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
