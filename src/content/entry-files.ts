import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The MDX files of all entries of a kind, in order.
 *
 * @param folder the content folder: `content`
 * @returns relative to the project: `content/errors/34513/pt-BR.mdx`
 */
export function entryFiles(folder: string, kind: 'errors' | 'guides'): string[] {
  const root = path.join(folder, kind);
  return foldersIn(root).flatMap((key) =>
    readdirSync(path.join(root, key))
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => path.join(root, key, name)),
  );
}

/** The folders in a folder, in order; none where there is no such folder. */
function foldersIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || isLinkToFolder(folder, entry))
    .map(({ name }) => name)
    .sort();
}

function isLinkToFolder(folder: string, entry: Dirent): boolean {
  return entry.isSymbolicLink() && isFolder(path.join(folder, entry.name));
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
