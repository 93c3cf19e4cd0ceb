import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ReadContent, ReadEntry, ReadRegistry } from './stored.ts';

/*
 * What a build has read of the content, kept for the next one and for its other threads: a line of JSON for each file,
 * after a line that says which code wrote it and what it wrote. A file that changed since is read again, by its stamp.
 */

const heading = z.object({ version: z.string(), digest: z.string() });

type Line = { file: string } & (ReadEntry | ReadRegistry);

/** Where a snapshot is kept, and of which code it is. */
export interface Snapshot {
  file: string;
  /** The digest of the code that reads the content; what other code wrote counts for nothing. */
  version: string;
}

/** Takes up what an earlier build, or another thread of this one, has read; nothing where that is damaged. */
export function takeSnapshot(content: ReadContent, { file, version }: Snapshot): void {
  const bytes = readBytes(file);
  const end = bytes.indexOf('\n');
  const written = headingIn(bytes.toString('utf8', 0, Math.max(0, end)));
  if (written?.version !== version || written.digest !== hash('sha1', bytes.subarray(end + 1))) return;
  for (let from = end + 1; from < bytes.length; ) {
    const to = bytes.indexOf('\n', from);
    // The digest says that this is what `saveSnapshot` of the same code wrote.
    const line: Line = JSON.parse(bytes.toString('utf8', from, to));
    if ('entry' in line) content.entries.set(line.file, line);
    else content.registries.set(line.file, line);
    from = to + 1;
  }
}

/** Writes what was read so far, in place of what stands there. */
export function saveSnapshot(content: ReadContent, { file, version }: Snapshot): void {
  const lines = [...content.registries, ...content.entries].map(([name, read]) =>
    Buffer.from(`${JSON.stringify({ file: name, ...read })}\n`),
  );
  const body = Buffer.concat(lines);
  const first = JSON.stringify({ version, digest: hash('sha1', body) });
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.concat([Buffer.from(`${first}\n`), body]));
  renameSync(unfinished, file);
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function headingIn(line: string): z.infer<typeof heading> | undefined {
  try {
    return heading.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
