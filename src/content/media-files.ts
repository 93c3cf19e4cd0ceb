import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The pictures of the articles, which the normalizer has put beside the entries.
 *
 * @param content the content folder: `content`
 * @returns their files, by their paths below the site: `media/pt-br/x/a.png`
 */
export function mediaFiles(content: string): Map<string, string> {
  const folder = path.join(content, 'media');
  const all = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = all.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((file) => [path.relative(content, file).split(path.sep).join('/'), file] as const),
  );
}
