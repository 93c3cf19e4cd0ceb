import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { site } from '../../site.config.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { digestOf, digestOfTexts } from '../catalog/digest.ts';
import type { Shard } from '../catalog/shard.ts';

/** The file by which a finished shard says what it is; it is no part of the site. */
export const markName = 'shard.json';

const schema = z.object({ index: z.number(), count: z.number(), version: z.string() });

/**
 * The digest of all that the shards of one site have in common.
 *
 * @param sources the digest of the code
 */
export function versionOf(
  { name, url, base, markdown, pictures, reportUrl }: typeof site,
  sources: string,
  catalog: Catalog,
): string {
  return digestOf([
    sources,
    name,
    url,
    base,
    markdown,
    pictures,
    reportUrl ?? '',
    catalog.entries().map(digestOfTexts),
  ]);
}

/** Marks the folder of a shard as finished; the next build into it takes the mark away when it begins. */
export function markShard(folder: string, { index, count }: Shard, version: string): void {
  writeFileSync(path.join(folder, markName), JSON.stringify({ index, count, version }));
}

/**
 * Checks that folders are all shards of one site.
 *
 * @param version that of the site which is to be made of them
 * @throws Error naming the folder that is no finished shard or one of another site, or the shards that are missing or too many
 */
export function checkShards(folders: readonly string[], version: string): void {
  const marks = folders.map((folder) => ({ folder, mark: readMark(folder) }));
  const strange = marks.find(({ mark }) => !mark);
  if (strange)
    throw new Error(
      `${strange.folder} is no shard of a site, or its build was broken off. Name folders that npm run build -- --shard has finished.`,
    );
  const foreign = marks.find(({ mark }) => mark?.version !== version);
  if (foreign)
    throw new Error(
      `${foreign.folder} was built from different content, code or settings than those here. Build the shards anew, and merge them with the same settings.`,
    );
  const found = marks.map(({ mark }) => `${mark?.index}/${mark?.count}`).sort();
  const count = marks[0]?.mark?.count ?? 0;
  const wanted = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`).sort();
  if (found.join() !== wanted.join())
    throw new Error(
      `The shards are ${found.join(', ')}; they have to be ${wanted.join(', ')}. Build those that are missing, and name the folders of these.`,
    );
}

function readMark(folder: string): z.infer<typeof schema> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(path.join(folder, markName), 'utf8')));
  } catch {
    return undefined;
  }
}
