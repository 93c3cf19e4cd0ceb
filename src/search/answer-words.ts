import { nextTask } from '../browser/next-task.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import type { SearchAnswer, SearchResult } from './answer.ts';
import type { CodeAnswer } from './code-layer.ts';
import type { PageSearch } from './full-text/layer.ts';
import type { CodeFile } from './index/code-file.ts';
import type { FileReader, ReadIndexFile } from './index/read.ts';
import { wordReader } from './index/word-reader.ts';
import { type Depth, type MessageFiles, messageFiles } from './messages/files.ts';
import { answerMessages } from './messages/layer.ts';
import { emptyLexicon } from './messages/lexicon.ts';
import { togetherOf } from './nearness.ts';
import type { Query } from './query.ts';
import { type Findings, rank } from './rank.ts';

/** What the layers of words need beside the query. */
interface WordSearch {
  locale: Locale;
  read: ReadIndexFile;
  readCodes: FileReader<CodeFile>;
  /** Into how many files the codes are cut. */
  codeShards: number;
  /** Looks the codes and names of a query up. */
  answerCodes: (query: Query) => Promise<CodeAnswer>;
  /** Loads the full text of one language. */
  loadFullText: (locale: Locale) => Promise<PageSearch>;
}

/** Answers a query by its words; `answer` is what is known of it so far. */
export type AnswerWords = (
  query: Query,
  codes: CodeAnswer,
  answer: SearchAnswer,
  signal: AbortSignal | undefined,
) => AsyncGenerator<SearchAnswer>;

/**
 * Makes the layers of words: they answer from the messages, and, where a query quotes none, from the hand-kept words and
 * the full text. This module is loaded only when a query is more than a code.
 */
export function createAnswerWords(options: WordSearch): AnswerWords {
  const files = messageFiles(wordReader(options.read, options.readCodes, options.codeShards));
  return (query, codes, answer, signal) => answerWords(options, files, query, codes, answer, signal);
}

async function* answerWords(
  { locale, answerCodes, loadFullText }: WordSearch,
  files: MessageFiles,
  query: Query,
  codes: CodeAnswer,
  answer: SearchAnswer,
  signal: AbortSignal | undefined,
): AsyncGenerator<SearchAnswer> {
  const findings: Findings = { query, codes };
  const pause = createPause();
  const ranked = () => ({ ...answer, ...rank(locale, findings) });
  const ask = async (depth: Depth) => {
    try {
      findings.messages = await answerMessages(files, depth, findings.query, locale, pause);
    } catch {
      answer = { ...answer, index: 'unavailable' };
    }
    await nextTask();
    return ranked();
  };
  const isLink = link.test(query.text);
  let found = isLink ? answer : await ask('messages');
  if (signal?.aborted) return;
  if (isLink || !found.results.some(isSure)) {
    try {
      const { readAgain } = await import('./second-reading.ts');
      Object.assign(findings, await readAgain(answer.query, findings, answerCodes));
    } catch {
      // It is answered as it was read.
    }
    found = isLink || findings.query !== query ? await ask('messages') : ranked();
  }
  if (!isSettled(findings, found)) found = await ask('words');
  if (signal?.aborted) return;
  if (isSettled(findings, found)) {
    yield { ...found, complete: true };
    return;
  }
  yield { ...found, noMatch: false, fullText: 'loading' };
  try {
    const { lexicon, together = togetherOf(findings.query.words) } = findings.messages ?? {};
    const asked = { ...findings.query, lexicon: lexicon?.file ?? emptyLexicon, together };
    const find = async (language: Locale) => (await loadFullText(language)).find(asked, signal);
    const own = await find(locale);
    findings.texts = own;
    if (rank(locale, findings).results.length === 0) {
      const others = await Promise.all(localeList.filter((other) => other !== locale).map(find));
      findings.texts = [...own, ...others.flat()];
    }
    answer = { ...answer, fullText: 'ready' };
  } catch {
    answer = { ...answer, fullText: 'unavailable' };
  }
  if (!signal?.aborted) yield { ...ranked(), complete: true };
}

/** An address, a path, or one word that may be the name of a file: it leads somewhere, or says what it is not made of. */
const link = /:\/\/|^\s*\S*[/%_]\S*\s*$/;

/** Whether a result is that of a code or a message. */
function isSure({ match }: SearchResult): boolean {
  return match !== 'text';
}

/** A text of more words is a log or a letter, which asks nothing: it quotes a message, or says nothing here. */
const mostAsked = 100;

/** Whether nothing better can be said: something was named or quoted, or nothing but codes was asked. */
function isSettled({ query, codes: { unknown } }: Findings, { results }: SearchAnswer): boolean {
  const mayBeWords = unknown.length > 0 && unknown.every(({ doubtful }) => doubtful);
  return (
    query.words.length === 0 ||
    query.words.length > mostAsked ||
    results.some(isSure) ||
    (query.onlyCodes && !mayBeWords)
  );
}

/** Lets the browser handle input between pieces of work, so that none of them is long. */
function createPause(): () => Promise<void> {
  const slice = 8;
  let started = performance.now();
  return async () => {
    if (performance.now() - started < slice) return;
    await nextTask();
    started = performance.now();
  };
}
