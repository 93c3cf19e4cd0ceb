import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ReadContent, ReadEntry, ReadRegistry } from './stored.ts';

/*
 * What a build has read of the content, kept for the next one and for its other threads: a line of JSON for each file,
 * before a line that says which code wrote it and what it wrote. A file that changed since is read again, by its stamp.
 */

const ending = z.object({ version: z.string(), digest: z.string() });

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
  const end = bytes.lastIndexOf('\n') + 1;
  const written = endingIn(bytes.toString('utf8', end));
  if (written?.version !== version || written.digest !== hash('sha1', bytes.subarray(0, end))) return;
  for (let from = 0; from < end; ) {
    const to = bytes.indexOf('\n', from);
    // The digest says that this is what `saveSnapshot` of the same code wrote.
    const line: Line = JSON.parse(bytes.toString('utf8', from, to));
    if ('entry' in line) content.entries.set(line.file, line);
    else content.registries.set(line.file, line);
    from = to + 1;
  }
}

/** Lines that are written together: all of a catalogue's would take as much memory as the rest of the build. */
const batch = 500;

/** Writes what was read so far, in place of what stands there. */
export function saveSnapshot(content: ReadContent, { file, version }: Snapshot): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  try {
    writeLines(unfinished, content, version);
    renameSync(unfinished, file);
  } catch (error) {
    // A part of a snapshot is of no use, and fills a disk that may be full.
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function writeLines(file: string, content: ReadContent, version: string): void {
  const into = openSync(file, 'w');
  try {
    const digest = createHash('sha1');
    const all = [...content.registries, ...content.entries];
    for (let from = 0; from < all.length; from += batch) {
      const lines = all
        .slice(from, from + batch)
        .map(([name, read]) => JSON.stringify({ file: name, ...read }));
      const text = `${lines.join('\n')}\n`;
      digest.update(text);
      writeFileSync(into, text);
    }
    writeFileSync(into, JSON.stringify({ version, digest: digest.digest('hex') }));
  } finally {
    closeSync(into);
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function endingIn(line: string): z.infer<typeof ending> | undefined {
  try {
    return ending.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
