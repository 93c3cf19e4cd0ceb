import { type Card, indexFormat, isCard } from './code-file.ts';
import { isList, isRecord, isText, isTexts } from './guards.ts';

/** `words.json`: how the words are cut into files, and how many entries there are. */
export interface WordManifest {
  format: number;
  /** How many entries the index holds. */
  entries: number;
  /** How many entries a file `entries-<n>.json` holds. */
  entriesPerFile: number;
  /** The first word of each file `words-<n>.json`, in order; none where one file holds all entries. */
  starts: string[];
  /** The numbers of the files `lists-<n>.json` that exist. */
  lists: number[];
  /** Stems of what the whole site is about, separated by blanks. */
  subject: string;
  /** Words, in the singular, for what the site does not treat, separated by blanks. */
  elsewhere: string;
}

/** `words-<n>.json`: a stretch of the alphabet. */
export interface WordFile {
  format: number;
  /** Folded words in code unit order. */
  words: string[];
  /**
   * For each word the numbers of the entries that use it, each as its distance from the one before. A word that
   * too many use to tell them apart has one negative number instead: minus how many use it.
   */
  postings: number[][];
}

/** What the index keeps of an entry's text in one locale, beside its title. */
interface KeptText {
  messages: string[];
  wordings: string[];
  /** The titles of its parts with their anchors. */
  sections: [id: string, title: string][];
}

/** An entry as `entries-<n>.json` keeps it. */
export interface KeptEntry extends Card {
  texts: Record<string, KeptText>;
  aliases: string[];
  /** Its messages in languages that the site has not, hand-kept. */
  wording: string[];
  /** Upstream anchors, without those that are a section's in every locale. */
  anchors: string[];
  /** Present when `#cause-2` is not the same cause in every locale. */
  causesDiffer?: true;
}

/** `entries-<n>.json`: a stretch of the entries, in the order of their numbers. */
export interface EntryFile {
  format: number;
  entries: KeptEntry[];
}

/** `lists-<n>.json`: how people ask for the entries of `entries-<n>.json`, folded words, for each in the same place. */
export interface ListFile {
  format: number;
  lists: string[][];
}

/** `synonyms.json`: groups of words that stand for one another, as stems separated by blanks. */
export interface SynonymFile {
  format: number;
  same: string[];
}

/** Whether what was read is a `words.json` of the known format. */
export function isWordManifest(value: unknown): value is WordManifest {
  return (
    isCurrent(value) &&
    isCount(value.entries) &&
    isCount(value.entriesPerFile) &&
    value.entriesPerFile > 0 &&
    isTexts(value.starts) &&
    isList(value.lists, isCount) &&
    isText(value.subject) &&
    isText(value.elsewhere)
  );
}

/** Whether what was read is a `words-<n>.json` of the known format. */
export function isWordFile(value: unknown): value is WordFile {
  return (
    isCurrent(value) &&
    isTexts(value.words) &&
    isList(value.postings, isPosting) &&
    value.postings.length === value.words.length
  );
}

/** Whether what was read is an `entries-<n>.json` of the known format. */
export function isEntryFile(value: unknown): value is EntryFile {
  return isCurrent(value) && isList(value.entries, isKeptEntry);
}

/** Whether what was read is a `lists-<n>.json` of the known format. */
export function isListFile(value: unknown): value is ListFile {
  return isCurrent(value) && isList(value.lists, isTexts);
}

/** Whether what was read is a `synonyms.json` of the known format. */
export function isSynonymFile(value: unknown): value is SynonymFile {
  return isCurrent(value) && isTexts(value.same);
}

function isCurrent(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && value.format === indexFormat;
}

function isPosting(value: unknown): value is number[] {
  return isList(value, (item): item is number => Number.isSafeInteger(item));
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isKeptEntry(value: unknown): value is KeptEntry {
  return (
    isCard(value) &&
    isRecord(value) &&
    isTexts(value.aliases) &&
    isTexts(value.wording) &&
    isTexts(value.anchors) &&
    (value.causesDiffer === undefined || value.causesDiffer === true) &&
    isRecord(value.texts) &&
    Object.values(value.texts).every(isKeptText)
  );
}

function isKeptText(value: unknown): value is KeptText {
  return (
    isRecord(value) && isTexts(value.messages) && isTexts(value.wordings) && isList(value.sections, isSection)
  );
}

function isSection(value: unknown): value is [string, string] {
  return isTexts(value) && value.length === 2;
}
