import { normalForm } from '../../codes/index.ts';
import type { Card } from '../index/code-file.ts';
import { createFileReader, type ReadIndexFile } from '../index/read.ts';
import { isEntryFile, isWordManifest, type KeptEntry } from '../index/word-file.ts';
import type { KnownErrors, KnownText } from './known.ts';

/** The documented errors, with what a list of findings shows of each. */
export interface LoadedErrors {
  known: KnownErrors;
  /** By key. */
  cards: ReadonlyMap<string, Card>;
}

/**
 * Loads every documented error: its codes and other names, its messages in every language held.
 *
 * @param read reads the files of words
 * @throws Error when a file of the index cannot be had
 */
export async function loadKnownErrors(read: ReadIndexFile): Promise<LoadedErrors> {
  const manifest = await createFileReader(read, isWordManifest)('words.json');
  const count = Math.ceil(manifest.entries / manifest.entriesPerFile);
  const names = Array.from({ length: count }, (_, file) => `entries-${file}.json`);
  const files = await Promise.all(names.map(createFileReader(read, isEntryFile)));
  const errors = files.flatMap((file) => file.entries).filter(({ kind }) => kind === 'error');
  if (errors.length === 0) throw new Error('The index holds no errors.');
  return {
    known: {
      codes: codesOf(errors),
      messages: errors.flatMap(messagesOf),
      titles: errors.flatMap(({ key, titles }) => textsOf(key, Object.values(titles))),
    },
    cards: new Map(errors.map((entry) => [entry.key, entry])),
  };
}

function codesOf(entries: readonly KeptEntry[]): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const entry of entries) {
    for (const form of new Set([...entry.codes, ...entry.aliases].map(normalForm))) {
      const keys = codes.get(form);
      if (keys) keys.push(entry.key);
      else if (form !== '') codes.set(form, [entry.key]);
    }
  }
  return codes;
}

function messagesOf({ key, texts, wording }: KeptEntry) {
  const held = Object.values(texts).flatMap(({ messages, wordings }) => [...messages, ...wordings]);
  return textsOf(key, [...held, ...wording]);
}

function textsOf(key: string, texts: readonly string[]): KnownText[] {
  return [...new Set(texts)].map((text) => ({ key, text }));
}
