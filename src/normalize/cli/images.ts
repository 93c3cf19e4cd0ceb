import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../model.ts';

/** Formats that a browser shows and that hold no code. */
const formats = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif']);

/** The images that lie beside the sources and are used by them. */
export class Images {
  /** By the path under the output folder: the file to copy. */
  readonly used = new Map<string, string>();

  /**
   * Looks for an image beside an article.
   *
   * @param address as the article gives it: `./media/x/a.png`
   * @returns its path on the site, without the base path: `/media/pt-br/x/a.png`
   */
  find(address: string, article: Pick<Article, 'file' | 'locale'>): string | undefined {
    const relative = decoded(address.replace(/[?#].*$/, ''));
    if (/^[a-z][a-z0-9+.-]*:|^[/\\]|\0/i.test(relative)) return undefined;
    if (!formats.has(path.extname(relative).toLowerCase())) return undefined;
    const folder = path.dirname(article.file);
    const file = path.join(folder, relative);
    if (!isFileBelow(file, folder)) return undefined;
    const inside = path
      .relative(folder, file)
      .split(path.sep)
      .join('/')
      .replace(/^media\//, '');
    const published = `media/${article.locale.toLowerCase()}/${inside}`;
    this.used.set(published, file);
    return `/${published.split('/').map(encodeURIComponent).join('/')}`;
  }

  /** The bytes of a used image. */
  read(file: string): Uint8Array {
    return readFileSync(file);
  }
}

function isFileBelow(file: string, folder: string): boolean {
  try {
    return realpathSync(file).startsWith(realpathSync(folder) + path.sep) && statSync(file).isFile();
  } catch {
    return false;
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
