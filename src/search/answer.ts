import type { Locale } from '../i18n/locales.ts';

/** Why a result is one: its code was named; its message was quoted; its words were used. */
export type Match = 'code' | 'message' | 'text';

/** A text with the passages that matched: `[start, end]` in UTF-16 units, in order, without overlaps. */
export interface MarkedText {
  text: string;
  marks: [start: number, end: number][];
}

/** One entry that answers a query. */
export interface SearchResult {
  key: string;
  kind: 'error' | 'guide';
  /** The language of the entry's text: the reader's where it has one, else the one in which it exists. */
  locale: Locale;
  title: MarkedText;
  /** The entry's codes as printed, the leading one first. */
  codes: string[];
  match: Match;
  /** The code that matched, as printed in the query; beside `written`, as it was read. */
  code?: string;
  /** What was read as that code, though it is none as it stands: `l00050`. Its `match` is `text`: nothing is exact. */
  written?: string;
  /** The message, the section's title or the page's passage that matched, and its own language. */
  excerpt?: MarkedText & { locale?: string };
  /** Where it leads: path of the reader's locale, without the base, with the anchor of what matched. */
  path: string;
}

/** A code that the query names and that no entry documents, in both notations. */
export interface UnknownCode {
  printed: string;
  /** Only for numbers. */
  decimal?: string;
  /** Only for numbers: `0x80070643`. */
  hex?: string;
  /** Only for names that nothing but their spelling makes a code: `PowerShell`. */
  doubtful?: true;
}

/** `idle`: not needed so far. `unavailable`: could not be loaded; what was found comes from the other layers. */
type LayerState = 'idle' | 'loading' | 'ready' | 'unavailable';

/** What is known about a query so far. Later answers to the same query replace earlier ones. */
export interface SearchAnswer {
  query: string;
  /** Best first; an entry at most once. */
  results: SearchResult[];
  /** Not an answer, but near: to be shown as such, apart from the results. */
  similar: SearchResult[];
  /** Named codes that are not documented here. */
  unknownCodes: UnknownCode[];
  /**
   * True when the query has no sure answer here: nothing found, a code that is not documented and nothing else, or
   * words of which the results have but some.
   */
  noMatch: boolean;
  /** The index of codes and messages. */
  index: LayerState;
  /** The full-text index. */
  fullText: LayerState;
  /** True when no further answer to this query follows. */
  complete: boolean;
}
