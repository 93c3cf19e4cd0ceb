import type { ErrorFrontmatter, GuideFrontmatter } from '../document/frontmatter.ts';
import { type DocumentNode, readDocument } from '../document/read.ts';
import type { Locale } from '../i18n/locales.ts';
import type { EntryKind } from './urls.ts';

/** An entry as it is stored: checked frontmatter and the body as it stands. */
export type StoredEntry = { locale: Locale; body: string; bodyLine: number; file: string } & (
  | { kind: 'error'; frontmatter: ErrorFrontmatter }
  | { kind: 'guide'; frontmatter: GuideFrontmatter }
);

/** The text of one key in one locale. A guide has no codes and no messages. */
export interface Entry extends GuideFrontmatter {
  kind: EntryKind;
  /** The language of the text. */
  locale: Locale;
  codes: string[];
  messages: string[];
  messageLang: string | undefined;
  messagesTranslated: boolean;
  /** The MDX body without frontmatter. */
  body: string;
  /** The MDX file, relative to the project. */
  file: string;
  /** The body as a tree, read when first asked for. */
  readonly nodes: DocumentNode[];
}

const made = new WeakMap<StoredEntry, Entry>();

/** The entry of what is stored, the same one every time. Its body is not read before `nodes` is asked for. */
export function entryOf(stored: StoredEntry): Entry {
  const entry = made.get(stored) ?? createEntry(stored);
  made.set(stored, entry);
  return entry;
}

function createEntry(stored: StoredEntry): Entry {
  let nodes: DocumentNode[] | undefined;
  return {
    codes: [],
    messages: [],
    messageLang: undefined,
    messagesTranslated: false,
    ...stored.frontmatter,
    kind: stored.kind,
    locale: stored.locale,
    body: stored.body,
    file: stored.file,
    get nodes() {
      nodes ??= readDocument(stored.body, stored.file, stored.bodyLine);
      return nodes;
    },
  };
}
