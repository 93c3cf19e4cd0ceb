import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../src/catalog/content-folder.ts';

/** A folder of its own below the project for a test that builds a site. */
export function buildFolder(name: string): string {
  mkdirSync('.cache', { recursive: true });
  return mkdtempSync(`.cache/${name}-`);
}

/** Removes such a folder, and what its builds have kept for the next ones. */
export function removeBuild(folder: string): void {
  for (const name of [folder, cacheFolder(path.join(folder, 'content'))])
    rmSync(name, { recursive: true, force: true });
}

/**
 * Runs a script of the project on the content in `<folder>/content`.
 *
 * @param out the name of the folder that it writes to, inside of `folder`
 * @returns what it printed
 */
export function runScript(folder: string, script: string, out: string, ...args: string[]): string {
  return execFileSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    stdio: 'pipe',
    encoding: 'utf8',
    env: { ...process.env, INDICE_CONTENT: path.join(folder, 'content'), INDICE_OUT: path.join(folder, out) },
  });
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
