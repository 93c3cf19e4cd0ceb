import type { BuiltPage } from '../../output/page-writer.ts';
import { indexedPart } from './indexed-part.ts';

/** A page as the full text takes it. */
export interface IndexedPage {
  /** The file, relative to the site's folder: `pt-br/errors/34513/index.html`. */
  file: string;
  /** The digest of the page. */
  digest: string;
  /** Whether it stands as the last build left it. */
  unchanged: boolean;
  /** What is indexed of it, empty where nothing is; undefined of a page that was not rendered. */
  part: string | undefined;
}

/** What the full text takes of a page; only one that was rendered is read. */
export function indexedPage({ file, digest, unchanged, kept, read }: BuiltPage): IndexedPage {
  return { file, digest, unchanged, part: kept ? undefined : (indexedPart(read()) ?? '') };
}
