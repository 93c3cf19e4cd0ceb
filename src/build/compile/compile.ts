import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../../catalog/digest.ts';
import { entryFiles } from '../../content/entry-files.ts';
import { digestOfSources } from '../../output/sources.ts';
import { codeFolder, compiling } from './compiled.ts';

/** Folders of compiled code that no build has used for so long, in milliseconds, are removed: by then all have ended. */
const keptFor = 3_600_000;

/** What pages are compiled for, besides their code. */
interface CompiledFor {
  url: string;
  base: string;
  content: string;
  /** The folder that keeps what was compiled. */
  cache: string;
}

/**
 * Has Astro compile the pages and their scripts, unless they were compiled from the same code. What is compiled
 * depends on the content by the names of its entries only. Several builds may do so at once: each compiles in a folder
 * of its own, and what it has compiled appears as a whole under a name that says from what.
 *
 * @param sources the digest of the code
 * @param signal ends Astro where the build has failed meanwhile
 * @returns the folder of what was compiled
 * @throws Error with what Astro printed when it failed, or where the code changed meanwhile
 */
export async function compile(config: CompiledFor, sources: string, signal: AbortSignal): Promise<string> {
  const { cache } = config;
  const digest = digestOfCode(config, sources);
  const folder = folderOfCode(cache, digest);
  if (isThere(folder)) return folder;
  removeUnused(cache);
  const workshop = path.resolve(cache, `compiling-${process.pid}`);
  try {
    await astroBuild(workshop, signal);
    // What was compiled would stand for what it was not compiled from, whenever that is back.
    if (digestOfCode(config, digestOfSources(process.cwd())) !== digest)
      throw new Error('The code or the names of the entries changed while Astro compiled it. Build again.');
    putInPlace(path.join(workshop, codeFolder), folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return folder;
}

/**
 * Keeps for builds what Astro has compiled without having been asked by one, unless the code has changed meanwhile.
 *
 * @param compiled the folder that Astro wrote to
 * @param sources the digest of the code before Astro began
 */
export function keepCompiled(config: CompiledFor, sources: string, compiled: string): void {
  if (digestOfSources(process.cwd()) !== sources) return;
  const folder = folderOfCode(config.cache, digestOfCode(config, sources));
  if (!isThere(folder)) putInPlace(compiled, folder);
}

function folderOfCode(cache: string, digest: string): string {
  return path.resolve(cache, `code-${digest}`);
}

function digestOfCode({ url, base, content }: CompiledFor, sources: string): string {
  const entries = (['errors', 'guides'] as const).map((kind) => entryFiles(content, kind));
  return digestOf([sources, url, base, content, entries]);
}

/** Whether a folder of compiled code is there; it counts as used now. */
function isThere(folder: string): boolean {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
    return true;
  } catch {
    return false;
  }
}

function removeUnused(cache: string): void {
  const names = existsSync(cache) ? readdirSync(cache) : [];
  for (const name of names.filter((name) => /^(code|compiling)-/.test(name))) {
    const folder = path.join(cache, name);
    const lastUse = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - lastUse > keptFor) rmSync(folder, { recursive: true, force: true });
  }
}

function putInPlace(compiled: string, folder: string): void {
  try {
    renameSync(compiled, folder);
  } catch (error) {
    // Another build has compiled the same meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** Compiling takes no longer with less space for what is soon of no use, and a seventh of the memory less. */
const youngSpace = '--max-semi-space-size=4';

function astroBuild(workshop: string, signal: AbortSignal): Promise<void> {
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [youngSpace, astro, 'build'], {
    env: { ...process.env, [compiling]: workshop, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`Astro could not compile the pages:\n${Buffer.concat(printed).toString('utf8')}`));
    });
  });
}
