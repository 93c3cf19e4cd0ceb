import { unaccented } from '../../i18n/folded.ts';
import type { Group } from './groups.ts';

/** Who has a key already. */
export interface KeyHolder {
  /** The articles in which the holder was ever found. */
  articles: string[];
  anchors: string[];
}

/**
 * The permanent key of a new group: its leading code, else its upstream English anchor, else its title. A key that
 * another error has gets a telling suffix: what its article, its anchor or its other codes say that the holder's
 * do not, or how its title begins; and a number where another one has that, too.
 *
 * @param holderOf who has a key, undefined when it is free
 * @returns a URL segment in lower case
 */
export function newKey(group: Group, holderOf: (key: string) => KeyHolder | undefined): string {
  const { evidence, members } = group;
  const [first] = members.values();
  const base =
    slug(evidence.printed[0] ?? '') ||
    slug(evidence.ownAnchor || evidence.anchor) ||
    slug(first?.draft.title ?? '') ||
    'entry';
  const holder = holderOf(base);
  if (!holder) return base;
  const suffixes = [
    ...articleWords(first?.article.name ?? '', holder.articles),
    ...[evidence.ownAnchor || evidence.anchor].filter((anchor) => !holder.anchors.includes(anchor)),
    ...evidence.printed.slice(1),
    ...evidence.names,
    firstWords(first?.draft.title ?? ''),
  ].map(slug);
  const keys = suffixes.flatMap((suffix) => joinKey(base, suffix) ?? []);
  const free = keys.find((key) => !holderOf(key));
  if (free) return free;
  const stem = keys.at(-1) ?? base;
  for (let number = 2; ; number++) if (!holderOf(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** A key and its suffix, which does not say the key again; undefined where the suffix says nothing else. */
function joinKey(base: string, suffix: string): string | undefined {
  const plain = (text: string) => text.replace(/[._]/g, '-');
  const repeats = plain(suffix).startsWith(plain(base));
  const own = (repeats ? suffix.slice(base.length) : suffix).replace(/^[-._]+/, '');
  const said = `-${plain(base)}-`.includes(`-${plain(suffix)}-`) || plain(base).startsWith(plain(suffix));
  if (own === '' || said || (repeats && own.length < 4)) return undefined;
  return `${base}-${own}`;
}

/** The words of an article's name that the others lack, else its whole name: `mabs` beside `backup-azure-mars-…`. */
function articleWords(article: string, others: readonly string[]): string[] {
  if (others.length === 0 || others.includes(article)) return [];
  const taken = new Set(others.flatMap((name) => name.split('-')));
  const words = article.split('-').filter((word) => !taken.has(word));
  return words.length > 0 ? [words.join('-'), article] : [article];
}

/** The first words of a title that are more than joints between others: `nome dns selecionado esta uso`. */
function firstWords(title: string): string {
  const words = slug(title).split(/[-.]+/);
  return words
    .filter((word) => word.length > 2)
    .slice(0, 5)
    .join('-');
}

/** Letters without accents, digits, dots, underscores and hyphens, lower case, at most 100. */
export function slug(text: string): string {
  const plain = unaccented(text)
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-');
  const cut = plain.slice(0, 100);
  return cut.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
}
