import { findCodes, nameForm, normalForm } from '../codes/index.ts';
import {
  type Card,
  type CodeFile,
  indexFormat,
  type NameKind,
  type Target,
} from '../search/index/code-file.ts';
import { shardOf } from '../search/index/file-names.ts';
import type { IndexedEntry } from '../search/source.ts';

/** About so many names a code file holds at most; they take some six kilobytes on the wire. */
const mostNames = 160;

interface Name {
  form: string;
  /** As it stands in addresses, or the form. */
  written: string;
  entry: IndexedEntry;
  kind: NameKind;
  /** Whether it is the anchor of a part of the page. */
  isPart: boolean;
}

/**
 * Into how many files the names of some entries are cut: as many as keep each small, and a power of two, so that the
 * number, which all pages name, seldom changes.
 */
export function codeShardsOf(entries: readonly IndexedEntry[]): number {
  const names = entries.reduce((sum, entry) => sum + namesOf(entry).length, 0);
  return 2 ** Math.max(0, Math.ceil(Math.log2(names / mostNames)));
}

/**
 * Cuts all names of all entries into files by their normal form.
 *
 * @param words the version of the files of words that go with them
 * @param count into how many files
 */
export function codeFiles(entries: readonly IndexedEntry[], words: string, count: number): CodeFile[] {
  const names = entries.flatMap(namesOf);
  const shards: Name[][] = Array.from({ length: count }, () => []);
  for (const name of names) {
    for (const shard of new Set(askedAs(name.form).map((asked) => shardOf(asked, count))))
      shards[shard]?.push(name);
  }
  return shards.map((names) => codeFile(names, words));
}

function codeFile(names: Name[], words: string): CodeFile {
  const cards: IndexedEntry[] = [...new Set(names.map((name) => name.entry))];
  const places = new Map(cards.map((entry, place) => [entry, place]));
  const targets = new Map<string, Target[]>();
  for (const { form, written, entry, kind, isPart } of names) {
    const place = places.get(entry);
    if (place === undefined) continue;
    // Written as the card's key is, or as its anchor, it adds next to nothing to the file.
    const isForm = written.replaceAll('-', '') === form;
    const name = isForm ? written : form;
    const target: Target = isPart ? [place, kind, isForm || written] : [place, kind];
    const others = targets.get(name);
    if (others) others.push(target);
    else targets.set(name, [target]);
  }
  return { format: indexFormat, words, cards: cards.map(resultCard), names: Object.fromEntries(targets) };
}

/**
 * The forms under which a name is looked for: its own, and, where its hex digits are decimal digits, what those
 * read as when the notation is left out, so that both readings of bare digits stand in one file.
 */
function askedAs(form: string): string[] {
  const digits = /^\d+$/.test(form) ? BigInt(form).toString(16) : '';
  return /^\d{4,8}$/.test(digits) ? [form, digits] : [form];
}

/** Every name of an entry once, the strongest way it leads there first. */
function namesOf(entry: IndexedEntry): Name[] {
  const found = new Map<string, Name>();
  const add = (form: string, kind: NameKind, written = form, isPart = false) => {
    if (form && !found.has(form)) found.set(form, { form, written, entry, kind, isPart });
  };
  const addAnchor = (anchor: string, isPart: boolean) => add(nameForm(anchor), 'anchor', anchor, isPart);
  for (const code of entry.codes) add(normalForm(code), 'code');
  for (const alias of entry.aliases) add(normalForm(alias), 'alias');
  // Of `ErrorCode.InvalidPolicy` a reader of texts takes the beginning for what announces the code.
  for (const code of entry.codes) for (const { form } of findCodes(code)) add(form, 'alias');
  addAnchor(entry.key, false);
  const sections = new Set(Object.values(entry.texts).flatMap((text) => text.sections.map(({ id }) => id)));
  for (const anchor of entry.anchors) addAnchor(anchor, sections.has(anchor));
  for (const id of sections) if (!/^cause-\d+$/.test(id)) addAnchor(id, true);
  return [...found.values()];
}

/** What a result shows of an entry: its names in every language. */
export function resultCard(entry: IndexedEntry): Card {
  const titles = Object.entries(entry.texts).map(([locale, text]) => [locale, text.title]);
  return { key: entry.key, kind: entry.kind, codes: entry.codes, titles: Object.fromEntries(titles) };
}
