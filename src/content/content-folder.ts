import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * The content folder as every part of the build names it.
 *
 * @param value what `INDICE_CONTENT` says: a path, absolute or relative to the project
 * @param project the project's folder, absolute
 * @returns the path relative to the project, with slashes
 * @throws Error where there is no such folder: a build of nothing would look like a success
 */
export function contentFolder(value: string, project: string): string {
  const folder = path.resolve(project, value);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(
      `INDICE_CONTENT is "${value}", but ${folder} is not a folder. Name the folder that holds errors/, guides/ and registry.yaml.`,
    );
  return path.relative(project, folder).split(path.sep).join('/');
}

/**
 * Where builds keep what the next one stands on. Each content folder has its own, so that builds of several do not undo
 * each other's.
 *
 * @param content relative to the project: `content`
 */
export function cacheFolder(content: string): string {
  if (/^\w+$/.test(content)) return `.cache/astro/${content}`;
  // Several folders may be alike in what names of folders may have everywhere.
  return `.cache/astro/${content.replaceAll(/\W+/g, '-')}-${hash('sha1', content).slice(0, 8)}`;
}
