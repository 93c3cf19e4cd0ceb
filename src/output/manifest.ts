import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { digestOf } from '../catalog/digest.ts';
import { replaceFile } from './replace-file.ts';

/** What is known of a file of the built site. */
export interface SiteFile {
  /** SHA-1 of its content, shortened. */
  digest: string;
  /** In bytes. */
  size: number;
  /** The digest of all that the file is made from; empty when that is not known. */
  inputs: string;
}

/** What a build left behind, by path relative to the site's folder. */
export type Manifest = ReadonlyMap<string, SiteFile>;

const schema = z.object({
  sources: z.string(),
  files: z.record(z.string(), z.tuple([z.string(), z.number(), z.string()])),
});

/**
 * The file in which builds record what they left behind in a folder. It is one whatever content they are of: each has to
 * know when the last one was of another.
 *
 * @param config.cache the content's own folder among those that builds keep
 */
export function recordFile({ cache, out }: { cache: string; out: string }): string {
  return path.resolve(cache, `../output-${digestOf(path.resolve(out))}.json`);
}

/**
 * Reads what the last build left behind, and forgets it on disk: a build that is broken off leaves files that
 * the record would be wrong about.
 *
 * @param sources the digest of the site's code and settings; a record of other code counts for nothing
 * @returns empty when there is no record, or none that fits
 */
export function takeManifest(file: string, sources: string): Manifest {
  const manifest = new Map<string, SiteFile>();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
    rmSync(file);
  } catch {
    return manifest;
  }
  const read = schema.safeParse(parseJson(text));
  if (!read.success || read.data.sources !== sources) return manifest;
  for (const [name, [digest, size, inputs]] of Object.entries(read.data.files))
    manifest.set(name, { digest, size, inputs });
  return manifest;
}

/** Writes the record of a finished build. */
export function saveManifest(file: string, sources: string, manifest: Manifest): void {
  const files = Object.fromEntries(
    [...manifest].map(([name, { digest, size, inputs }]) => [name, [digest, size, inputs]]),
  );
  replaceFile(file, JSON.stringify({ sources, files }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
