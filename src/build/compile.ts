import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../catalog/digest.ts';
import { entryFiles } from '../catalog/disk.ts';
import { compiling } from './compiled.ts';

/**
 * Has Astro compile the pages and their scripts, unless they were compiled from the same code. What is compiled
 * depends on the content by the names of its entries only.
 *
 * @param config.cache the folder that keeps what was compiled
 * @param sources the digest of the code
 * @param signal ends Astro where the build has failed meanwhile
 * @returns the folder of what was compiled
 * @throws Error with what Astro printed when it failed
 */
export async function compile(
  config: { url: string; base: string; content: string; cache: string },
  sources: string,
  signal: AbortSignal,
): Promise<string> {
  const folder = path.resolve(config.cache, 'code');
  const record = path.resolve(config.cache, 'code.txt');
  const { url, base, content } = config;
  const entries = (['errors', 'guides'] as const).map((kind) => entryFiles(content, kind));
  const digest = digestOf([sources, url, base, content, entries]);
  if (textOf(record) === digest) return folder;
  for (const old of [record, folder]) rmSync(old, { recursive: true, force: true });
  await astroBuild(signal);
  writeFileSync(record, digest);
  return folder;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Compiling takes no longer with less space for what is soon of no use, and a seventh of the memory less. */
const youngSpace = '--max-semi-space-size=4';

function astroBuild(signal: AbortSignal): Promise<void> {
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [youngSpace, astro, 'build'], {
    env: { ...process.env, [compiling]: '1', ASTRO_TELEMETRY_DISABLED: '1' },
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
