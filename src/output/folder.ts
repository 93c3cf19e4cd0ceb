import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** The files in a folder and below it, relative to it and with slashes. */
export function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(`${folder}/${below}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesBelow(folder, `${below}${entry.name}/`);
    return entry.isFile() ? [below + entry.name] : [];
  });
}

/** Removes a file below a folder, and the folders that were only for it. */
export function removeFile(folder: string, name: string): void {
  const file = path.join(folder, name);
  rmSync(file, { force: true });
  for (let at = path.dirname(file); at.startsWith(folder) && at !== folder; at = path.dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
}
