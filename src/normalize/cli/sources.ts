import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../model.ts';
import { createReporter } from '../report/diagnostics.ts';

/** A source file, not yet read. */
export interface SourceFile {
  /** As diagnostics name it. */
  file: string;
  locale: string;
  /** The file name without its ending. */
  name: string;
}

/**
 * The Markdown files of `<folder>/<locale>/`, in order.
 *
 * @param localeOf the locale of a folder's name in any case, or undefined
 */
export async function listSources(
  folder: string,
  localeOf: (name: string) => string | undefined,
  diagnostics: Diagnostic[],
): Promise<SourceFile[]> {
  const root = await realpath(folder).catch(() => undefined);
  if (!root) return [];
  const sources = new Map<string, SourceFile>();
  for (const name of (await readdir(folder)).sort(inOrder)) {
    const localeFolder = path.join(folder, name);
    if (!(await isInside(localeFolder, root, 'folder'))) continue;
    const files = (await readdir(localeFolder)).filter((file) => /\.md$/i.test(file)).sort(inOrder);
    const locale = localeOf(name);
    if (!locale) {
      if (files.length > 0)
        createReporter(slashed(localeFolder), diagnostics).report(
          'error',
          'locale-unknown',
          `"${name}" is no known locale. Name the folder after one, or describe it in content/locales/${name}.yaml.`,
        );
      continue;
    }
    for (const fileName of files) {
      const file = slashed(path.join(localeFolder, fileName));
      const { report } = createReporter(file, diagnostics);
      const article = fileName.replace(/\.md$/i, '');
      const identity = `${locale}/${article.toLowerCase()}`;
      const other = sources.get(identity);
      if (!(await isInside(file, root, 'file')))
        report(
          'error',
          'source-outside',
          'This is no file of the source folder. Copy the article itself here.',
        );
      else if (other)
        report('error', 'source-duplicate', `${other.file} is the same article. Remove one of the two.`);
      else sources.set(identity, { file, locale, name: article });
    }
  }
  return [...sources.values()];
}

/** Whether a path is what it should be and, links resolved, below the root. */
async function isInside(file: string, root: string, kind: 'file' | 'folder'): Promise<boolean> {
  try {
    const [target, status] = [await realpath(file), await stat(file)];
    return target.startsWith(root + path.sep) && (kind === 'file' ? status.isFile() : status.isDirectory());
  } catch {
    return false;
  }
}

/** The path with slashes, as every system prints it. */
export function slashed(file: string): string {
  return file.split(path.sep).join('/');
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
