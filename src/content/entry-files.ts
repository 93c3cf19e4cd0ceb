import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The MDX files of all entries of a kind, in order.
 *
 * @param folder the content folder: `content`
 * @returns relative to the project: `content/errors/34513/pt-BR.mdx`
 */
export function entryFiles(folder: string, kind: 'errors' | 'guides'): string[] {
  const root = path.join(folder, kind);
  return sortedNames(root).flatMap((key) =>
    sortedNames(path.join(root, key))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => path.join(root, key, name)),
  );
}

/** The folders and files in a folder, in order; none where there is no such folder. */
function sortedNames(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];
}
