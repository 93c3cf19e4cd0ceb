import type { Supplement } from '../../search/full-text/supplement.ts';
import type { ChangedPage } from './changes.ts';
import { createIndex, type IndexFile } from './pagefind-index.ts';

/** An index of fewer pages is made anew in less time than anybody notices. */
const large = 1000;

/** Of how many pages a supplement may be, of so many in all: each of them makes a search look twice. */
export function mostChanged(pages: number): number {
  return pages < large ? 0 : Math.floor(pages / 100);
}

/** A supplement with its files: their paths as in an index of its own; none where all its pages are gone. */
interface MadeSupplement {
  supplement: Supplement;
  files: IndexFile[];
}

/**
 * Makes a supplement.
 *
 * @param ids those of the pages in the large index
 * @returns undefined where an id could mean two pages: Pagefind makes ids of the first digits of a digest, and longer
 *   ones where two are alike
 */
export async function makeSupplement(
  changed: readonly ChangedPage[],
  ids: readonly string[],
): Promise<MadeSupplement | undefined> {
  const before = idsIn(await indexOf(changed.map(({ file, before }) => [file, before])));
  const files = await indexOf(changed.map(({ file, now }) => [file, now]));
  const pages = idsIn(files);
  const alike = (id: string) => ids.filter((other) => other.startsWith(id)).length;
  const isClear =
    before.every((id) => alike(id) === 1) && pages.every((id) => before.includes(id) || alike(id) === 0);
  if (!isClear) return undefined;
  // What changed of a page need not be anything that Pagefind reads.
  const replaced = before.filter((id) => !pages.includes(id));
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

function idsIn(files: readonly IndexFile[]): string[] {
  return fragmentIds(files.map(({ path }) => path)).sort();
}

/** The ids of the pages of an index, by which its files hold them: `pt-br_447f5f7` for `fragment/pt-br_447f5f7.pf_fragment`. */
export function fragmentIds(paths: readonly string[]): string[] {
  return paths.flatMap((path) => /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1] ?? []);
}
