import { nextTask } from '../browser/next-task.ts';
import { findCodes } from '../codes/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SearchAnswer } from './answer.ts';
import type { AnswerWords } from './answer-words.ts';
import { answerCodes, type CodeAnswer } from './code-layer.ts';
import type { PageSearch } from './full-text/layer.ts';
import { isCodeFile } from './index/code-file.ts';
import { codeFileName } from './index/file-names.ts';
import { createFileReader, fetchIndexFile, type ReadIndexFile } from './index/read.ts';
import { type Query, readQuery } from './query/query.ts';
import { namedResult } from './result.ts';

interface SearchOptions {
  /** The reader's locale. */
  locale: Locale;
  /** The site's base path, with slashes at both ends. */
  base: string;
  /** Into how many files the codes are cut. */
  codeShards: number;
  /** Reads a file of the index; by default it is fetched from below the base. */
  read?: ReadIndexFile;
  /** Loads the full text of a language; by default Pagefind's from below the base, in a worker. */
  loadFullText?: (locale: Locale) => Promise<PageSearch>;
}

/** The search of one page, in the reader's locale. */
export interface Search {
  /** Loads what the first answer to a code needs. Never rejects. */
  preload(): Promise<void>;
  /**
   * Answers a query, at first from what is at hand, then better as more is loaded. Never throws; ends early when
   * the signal is aborted.
   */
  query(text: string, signal?: AbortSignal): AsyncGenerator<SearchAnswer>;
  /**
   * What a text's codes and names are, anchors and unsure readings among them.
   *
   * @throws Error where the index cannot be had
   */
  codesIn(text: string): Promise<CodeAnswer>;
}

/** Makes the search of a page. Nothing is loaded before it is asked. */
export function createSearch(options: SearchOptions): Search {
  const { locale, codeShards, read = fetchIndexFile(options.base) } = options;
  const readCodes = createFileReader(read, isCodeFile);
  const answerCodesOf = (query: Query) => answerCodes(readCodes, codeShards, query);

  const loadFullText =
    options.loadFullText ??
    (async (language) => (await import('./full-text/ask-worker.ts')).fullTextWorker(options.base, language));

  let answerWords: Promise<AnswerWords> | undefined;
  const loadAnswerWords = () => {
    answerWords ??= import('./answer-words.ts').then(({ createAnswerWords }) =>
      createAnswerWords({
        locale,
        read,
        readCodes,
        codeShards,
        answerCodes: answerCodesOf,
        loadFullText,
      }),
    );
    answerWords.catch(() => {
      answerWords = undefined;
    });
    return answerWords;
  };

  return {
    async preload() {
      const codes = codeShards === 1 ? readCodes(codeFileName(0, codeShards)) : undefined;
      // The first reading of a query compiles its patterns, which takes a phone several frames; most of them are codes'.
      await nextTask();
      findCodes('0x1');
      await nextTask();
      readQuery('0x1');
      await codes?.catch(() => undefined);
    },
    async *query(text, signal) {
      const query = readQuery(text);
      // Looking up takes a slow phone as long as reading.
      await nextTask();
      let answer: SearchAnswer = { ...emptyAnswer, query: text, complete: text.trim() === '' };
      if (answer.complete) {
        yield answer;
        return;
      }
      let codes: CodeAnswer = { named: [], unknown: [] };
      try {
        codes = await answerCodesOf(query);
        answer = { ...answer, index: 'ready' };
      } catch {
        answer = { ...answer, index: 'unavailable' };
      }
      if (signal?.aborted) return;
      const sure = codes.named.filter((named) => named.certain);
      const results = sure.map((named) => namedResult(named, locale));
      // Of several entries that have the code, words tell which is meant.
      const isPlain =
        results.length > 1 ? query.words.length < 2 : query.onlyCodes || query.words.length < wordsBesideCode;
      const complete = results.length > 0 && isPlain;
      // Words may yet tell that a name is no code.
      const unknown = codes.unknown.filter(({ hex }) => complete || (query.onlyCodes && hex !== undefined));
      if (complete || results.length > 0 || unknown.length > 0)
        yield { ...answer, results, unknownCodes: unknown, noMatch: results.length === 0, complete };
      if (complete) return;
      try {
        const answerWords = await loadAnswerWords();
        yield* answerWords(query, codes, answer, signal);
      } catch {
        yield { ...answer, results, index: 'unavailable', noMatch: results.length === 0, complete: true };
      }
    },
    codesIn: (text) => answerCodesOf(readQuery(text)),
  };
}

/** A text of so many words beside a code may say more than the code does. */
const wordsBesideCode = 4;

const emptyAnswer: Omit<SearchAnswer, 'query'> = {
  results: [],
  similar: [],
  unknownCodes: [],
  noMatch: false,
  index: 'idle',
  fullText: 'idle',
  complete: true,
};
