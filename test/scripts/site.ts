import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../../src/content/content-folder.ts';
import { recordFile } from '../../src/output/manifest.ts';

/** A folder of its own below the project for a test that builds a site. */
export function buildFolder(name: string): string {
  mkdirSync('.cache', { recursive: true });
  return mkdtempSync(`.cache/${name}-`);
}

/** Removes such a folder, and what its builds have kept for the next ones. */
export function removeBuild(folder: string): void {
  const cache = cacheFolder(path.join(folder, 'content'));
  const records = readdirSync(folder).map((name) => recordFile({ cache, out: path.join(folder, name) }));
  for (const name of [folder, cache, ...records]) rmSync(name, { recursive: true, force: true });
}

/**
 * Runs a script of the project on the content in `<folder>/content`.
 *
 * @param out the name of the folder that it writes to, inside of `folder`
 * @returns what it printed
 */
export function runScript(folder: string, script: string, out: string, ...args: string[]): string {
  const options = { stdio: 'pipe', encoding: 'utf8', env: environment(folder, out) } as const;
  return execFileSync(process.execPath, [`scripts/${script}.ts`, ...args], options);
}

/** Starts a build of the content in `<folder>/content`; rejects with what it printed where it fails. */
export async function startBuild(folder: string, out: string, settings: Record<string, string> = {}) {
  const env = { ...environment(folder, out), ...settings };
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], { env });
}

function environment(folder: string, out: string): NodeJS.ProcessEnv {
  return { ...process.env, INDICE_CONTENT: path.join(folder, 'content'), INDICE_OUT: path.join(folder, out) };
}

/** Every file below a folder, by its path relative to it. */
export function filesOf(root: string): Map<string, Buffer> {
  const names = readdirSync(root, { recursive: true }).map(String).sort();
  return new Map(
    names.flatMap((name) => {
      const file = path.join(root, name);
      return statSync(file).isFile() ? [[name, readFileSync(file)]] : [];
    }),
  );
}

/** The names of the files that are not in both or not the same in both. */
export function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => {
    const bytes = one.get(name);
    return !bytes || !other.get(name)?.equals(bytes);
  });
}
