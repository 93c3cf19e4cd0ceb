import type { Locale } from '../i18n/locales.ts';
import { type IndexAddress, parseAddress } from './address.ts';
import type { SearchAnswer, SearchResult } from './answer.ts';
import { answerCodes, type CodeAnswer } from './code-layer.ts';
import { isCodeFile } from './index/code-file.ts';
import { createReader, fetchIndexFile, IndexUnavailable, type ReadIndexFile } from './index/read.ts';
import { readQuery } from './query.ts';
import { resultOf } from './result.ts';

export interface SearchOptions {
  /** The reader's locale. */
  locale: Locale;
  /** The site's base path, with slashes at both ends. */
  base: string;
  /** The address of the index, as `loadSiteIndex` gives it to the page. */
  index: string;
  /** Reads a file of the index; by default it is fetched from below the base. */
  read?: ReadIndexFile;
}

export interface Search {
  /** Loads what the first answer to a code needs. Never rejects. */
  preload(): Promise<void>;
  /**
   * Answers a query, at first from what is at hand, then better as more is loaded. Never throws; ends early when
   * the signal is aborted.
   */
  query(text: string, signal?: AbortSignal): AsyncGenerator<SearchAnswer>;
  /** The entry that a bad address means, by a segment of its path: `SalLowDiskSpace).`, `0x86d1`, an old anchor. */
  resolveName(segment: string): Promise<SearchResult[]>;
}

/** Makes the search of a page. Nothing is loaded before it is asked. */
export function createSearch(options: SearchOptions): Search {
  const { locale } = options;
  const address = parseAddress(options.index);
  const folder = `${options.base}index/${address?.version ?? ''}/`;
  const read = createReader(options.read ?? fetchIndexFile(folder));

  const codesOf = async (at: IndexAddress, text: string): Promise<CodeAnswer> =>
    answerCodes(read, at, readQuery(text));

  return {
    async preload() {
      if (address?.codeShards === 1) await read('codes-0.json', isCodeFile).catch(() => undefined);
    },
    async *query(text, signal) {
      const answer: SearchAnswer = {
        query: text,
        results: [],
        similar: [],
        unknownCodes: [],
        noMatch: false,
        index: 'loading',
        fullText: 'idle',
        complete: false,
      };
      if (text.trim() === '') {
        yield { ...answer, index: 'idle', complete: true };
        return;
      }
      try {
        if (!address) throw new IndexUnavailable('The page names no index.');
        const codes = await codesOf(address, text);
        answer.results = codes.named.map((named) => ({
          ...resultOf(named.card, locale, named.kind === 'anchor' ? 'message' : 'code', named.anchor),
          ...(named.kind === 'anchor' ? {} : { code: named.printed }),
        }));
        answer.unknownCodes = codes.unknown;
        answer.index = 'ready';
      } catch {
        answer.index = 'unavailable';
      }
      if (signal?.aborted) return;
      yield { ...answer, noMatch: answer.results.length === 0, complete: true };
    },
    async resolveName(segment) {
      if (!address) return [];
      const codes = await codesOf(address, segment).catch(() => undefined);
      return (codes?.named ?? []).map((named) => resultOf(named.card, locale, 'code', named.anchor));
    },
  };
}
