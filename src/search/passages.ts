import type { KeptEntry } from './index/word-file.ts';
import { nameWords, type Word, wordsOf } from './query/words.ts';

/** What a passage is to its entry. */
export type Field = 'title' | 'message' | 'section' | 'search' | 'anchor' | 'name';

/** A short text of an entry by which it can be found. */
export interface Passage {
  field: Field;
  text: string;
  words: Word[];
  /** Its language; absent where it has none. */
  locale?: string;
  /** The anchor on the page to which it belongs. */
  anchor?: string;
}

/**
 * Every passage of an entry, each text once per field. The index is made of their words.
 *
 * @param lists how people ask for it
 */
export function passagesOf(entry: KeptEntry, lists: readonly string[] = []): Passage[] {
  const passages = new Map<string, Passage>();
  const add = (field: Field, text: string, more: Pick<Passage, 'locale' | 'anchor'> = {}) => {
    const name = `${field} ${text}`;
    if (!passages.has(name))
      passages.set(name, {
        field,
        text,
        words: field === 'name' ? wordsOfName(text) : wordsOf(text),
        ...more,
      });
  };
  for (const [locale, title] of Object.entries(entry.titles)) add('title', title, { locale });
  for (const [locale, text] of Object.entries(entry.texts)) {
    for (const message of [...text.messages, ...text.wordings]) add('message', message, { locale });
    for (const [anchor, title] of text.sections) add('section', title, { locale, anchor });
  }
  for (const code of entry.codes) if (/\p{L}{3}/u.test(code)) add('name', code);
  for (const anchor of anchorsOf(entry)) add('anchor', anchor.replaceAll('-', ' '), { anchor });
  for (const message of [...entry.wording, ...lists]) add('search', message);
  return [...passages.values()];
}

/** A name's words, and what remains of it without its first part, which is mostly that of a product: `lowdiskspace`. */
function wordsOfName(name: string): Word[] {
  const words = nameWords(name);
  const [, , second, ...rest] = words;
  const last = rest.at(-1);
  if (!second || !last) return words;
  const folded = [second, ...rest].map((word) => word.folded).join('');
  return [...words, { folded, start: second.start, end: last.end }];
}

/** The anchors that say something: the upstream ones, English words joined by hyphens. */
function anchorsOf(entry: KeptEntry): Set<string> {
  const sections = Object.values(entry.texts).flatMap((text) => text.sections.map(([id]) => id));
  return new Set([...entry.anchors, ...sections.filter((id) => !/^cause-\d+$/.test(id))]);
}
