import type { StoredEntry } from '../content/stored.ts';
import { sharedTree } from '../content/trees.ts';
import { type Facts, factsOf } from '../document/facts.ts';
import type { GuideFrontmatter } from '../document/frontmatter.ts';
import type { DocumentNode } from '../document/nodes.ts';
import { readDocument } from '../document/read.ts';
import type { Locale } from '../i18n/locales.ts';
import type { EntryKind } from './urls.ts';

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
  /** The digest of the file. */
  digest: string;
  /** The body as a tree, read when it is asked for. */
  readonly nodes: DocumentNode[];
  /** The facts of the body, gathered when first asked for. */
  readonly facts: Facts;
}

const made = new WeakMap<StoredEntry, Entry>();

/**
 * The entry of what is stored, the same one every time. Its body is not read before `nodes` or unknown facts are asked
 * for.
 */
export function entryOf(stored: StoredEntry): Entry {
  const entry = made.get(stored) ?? createEntry(stored);
  made.set(stored, entry);
  return entry;
}

function createEntry(stored: StoredEntry): Entry {
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
    digest: stored.digest,
    get nodes() {
      return nodesOf(stored);
    },
    get facts() {
      stored.facts ??= factsOf(nodesOf(stored));
      return stored.facts;
    },
  };
}

/** The text that was read last: whoever works on a text asks for its tree again and again, and then no more. */
let last: { stored: StoredEntry; nodes: DocumentNode[] } | undefined;

function nodesOf(stored: StoredEntry): DocumentNode[] {
  if (last?.stored === stored) return last.nodes;
  const nodes = sharedTree(stored) ?? readDocument(stored.body, stored.file, stored.bodyLine);
  last = { stored, nodes };
  return nodes;
}
