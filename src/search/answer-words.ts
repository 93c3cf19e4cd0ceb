import type { Locale } from '../i18n/locales.ts';
import type { SearchAnswer, SearchResult } from './answer.ts';
import type { CodeAnswer } from './code-layer.ts';
import type { PageSearch } from './full-text/layer.ts';
import type { CodeFile } from './index/code-file.ts';
import type { FileReader, ReadIndexFile } from './index/read.ts';
import { wordReader } from './index/word-reader.ts';
import { messageFiles } from './messages/files.ts';
import type { Query } from './query/query.ts';
import type { Findings } from './ranking/rank.ts';
import { type WordLayers, wordLayers } from './word-layers.ts';

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
export function createAnswerWords({ read, readCodes, codeShards, ...sources }: WordSearch): AnswerWords {
  const readWords = wordReader(read, readCodes, codeShards);
  const layers = { ...sources, readWords, files: messageFiles(readWords) };
  return (query, codes, answer, signal) =>
    answerInTurn(wordLayers(layers, query, codes, answer), answer, signal);
}

/** Asks one layer after the other, as far as what they say leaves something to ask. */
async function* answerInTurn(
  layers: WordLayers,
  before: SearchAnswer,
  signal: AbortSignal | undefined,
): AsyncGenerator<SearchAnswer> {
  const { findings } = layers;
  const isLink = link.test(findings.query.text);
  let answer = isLink ? before : await layers.askMessages('messages');
  if (signal?.aborted) return;
  if (isLink || !answer.results.some(isSure)) {
    const saysOther = await layers.readAgain();
    answer = isLink || saysOther ? await layers.askMessages('messages') : layers.answer();
  }
  if (!isSettled(findings, answer)) answer = await layers.askMessages('words');
  if (signal?.aborted) return;
  if (!isSettled(findings, answer)) {
    // A page may yet have the names that no entry documents.
    const unknownCodes = answer.unknownCodes.filter(({ hex }) => hex);
    yield { ...answer, unknownCodes, noMatch: false, fullText: 'loading' };
    answer = await layers.askFullText(signal);
    if (signal?.aborted) return;
  }
  yield { ...answer, complete: true };
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
  // A page may have a name, though no entry is about it.
  const mayBeWords = unknown.length > 0 && unknown.every(({ hex }) => hex === undefined);
  return (
    query.words.length === 0 ||
    query.words.length > mostAsked ||
    results.some(isSure) ||
    (query.onlyCodes && !mayBeWords)
  );
}
