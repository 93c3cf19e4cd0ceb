import type { Supplement } from '../../search/full-text/supplement.ts';
import type { ChangedPage } from './changes.ts';
import { createIndex, type IndexFile } from './pagefind-index.ts';

/** An index of fewer pages is made anew in less time than anybody notices. */
const large = 1000;

/** Of how many pages a supplement may be, of so many in all: each of them makes a search look twice. */
export function mostChanged(pages: number): number {
  return pages < large ? 0 : Math.floor(pages / 100);
}

/** Makes a supplement, and its files: their paths as in an index of its own; none where all its pages are gone. */
export async function makeSupplement(
  changed: readonly ChangedPage[],
): Promise<{ supplement: Supplement; files: IndexFile[] }> {
  const before = await indexOf(changed.map(({ file, before }) => [file, before]));
  const files = await indexOf(changed.map(({ file, now }) => [file, now]));
  const pages = idsIn(files);
  // What changed of a page need not be anything that Pagefind reads.
  const replaced = idsIn(before).filter((id) => !pages.includes(id));
  const own = pages.length > 0 ? files.filter(({ path }) => !shared.test(path)) : [];
  return { supplement: { replaced, pages }, files: own };
}

/** What the large index has as well. */
const shared = /^(pagefind\.js|wasm\..*)$/;

async function indexOf(pages: (readonly [file: string, part: string])[]): Promise<IndexFile[]> {
  const index = createIndex();
  for (const [file, part] of pages) if (part !== '') await index.add(file, part);
  return index.files();
}

/** The file that holds a page of an index, named by the page's content. */
export function fragmentFile(id: string): string {
  return `fragment/${id}.pf_fragment`;
}

function idsIn(files: readonly IndexFile[]): string[] {
  return files.flatMap(({ path }) => /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1] ?? []).sort();
}
