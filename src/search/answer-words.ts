import { nextTask } from '../browser/next-task.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import type { SearchAnswer } from './answer.ts';
import type { CodeAnswer } from './code-layer.ts';
import type { PageSearch } from './full-text/layer.ts';
import type { CodeFile } from './index/code-file.ts';
import type { FileReader, ReadIndexFile } from './index/read.ts';
import { wordReader } from './index/word-reader.ts';
import { joinedWords } from './joined-words.ts';
import { linkedCards } from './linked.ts';
import { type MessageFiles, messageFiles } from './messages/files.ts';
import { answerMessages } from './messages/layer.ts';
import { emptyLexicon } from './messages/lexicon.ts';
import { mistypedCards } from './mistyped.ts';
import { togetherOf } from './nearness.ts';
import { type Query, readQuery } from './query.ts';
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
  asWritten: Query,
  ofCodes: CodeAnswer,
  answer: SearchAnswer,
  signal: AbortSignal | undefined,
): AsyncGenerator<SearchAnswer> {
  const words = joinedWords(asWritten.text);
  const query = words === undefined ? asWritten : readQuery(words);
  if (words !== undefined) ofCodes = await answerCodes(query).catch(() => ofCodes);
  const [linked, mistyped] = await Promise.all([
    linkedCards(asWritten, answerCodes),
    mistypedCards(query, ofCodes, answerCodes),
  ]).catch(() => [[], []]);
  const codes = { ...ofCodes, named: [...ofCodes.named, ...linked] };
  const findings: Findings = { query, codes, mistyped };
  const pause = createPause();
  try {
    findings.messages = await answerMessages(files, 'messages', query, locale, pause);
  } catch {
    answer = { ...answer, index: 'unavailable' };
  }
  await nextTask();
  if (signal?.aborted) return;
  const quoted = { ...answer, ...rank(locale, findings) };
  if (isSettled(query, codes, quoted)) {
    yield { ...quoted, complete: true };
    return;
  }
  try {
    findings.messages = await answerMessages(files, 'words', query, locale, pause);
  } catch {
    answer = { ...answer, index: 'unavailable' };
  }
  if (signal?.aborted) return;
  const asked = { ...answer, ...rank(locale, findings) };
  if (isSettled(query, codes, asked)) {
    yield { ...asked, complete: true };
    return;
  }
  yield { ...asked, noMatch: false, fullText: 'loading' };
  try {
    const { lexicon, together = togetherOf(query.words) } = findings.messages ?? {};
    const wanted = { ...query, lexicon: lexicon?.file ?? emptyLexicon, together };
    const find = async (language: Locale) => (await loadFullText(language)).find(wanted, signal);
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
  if (!signal?.aborted) yield { ...answer, ...rank(locale, findings), complete: true };
}

/** A text of more words is a log or a letter, which asks nothing: it quotes a message, or says nothing here. */
const mostAsked = 100;

/** Whether nothing better can be said: something was named or quoted, or nothing but codes was asked. */
function isSettled(query: Query, { unknown }: CodeAnswer, { results }: SearchAnswer): boolean {
  const mayBeWords = unknown.length > 0 && unknown.every(({ doubtful }) => doubtful);
  return (
    query.words.length === 0 ||
    query.words.length > mostAsked ||
    results.some(({ match }) => match !== 'text') ||
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
