import { nextTask } from '../browser/next-task.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import type { SearchAnswer } from './answer.ts';
import type { CodeAnswer, NamedCard } from './code-layer.ts';
import type { PageSearch } from './full-text/layer.ts';
import type { ReadIndexFile } from './index/read.ts';
import type { Depth, MessageFiles } from './messages/files.ts';
import { answerMessages } from './messages/layer.ts';
import { emptyLexicon } from './messages/lexicon.ts';
import { togetherOf } from './nearness.ts';
import type { Query } from './query/query.ts';
import { type Findings, rank } from './ranking/rank.ts';
import { namedResult } from './result.ts';

/** What the layers of words read and ask. */
export interface LayerSources {
  locale: Locale;
  files: MessageFiles;
  /** Reads a file of words by its bare name. */
  readWords: ReadIndexFile;
  /** Looks the codes and names of a query up. */
  answerCodes: (query: Query) => Promise<CodeAnswer>;
  /** Loads the full text of one language. */
  loadFullText: (locale: Locale) => Promise<PageSearch>;
}

/** The layers of words, asked for one query. */
export interface WordLayers {
  /** What each layer has said so far. */
  findings: Findings;
  /** The answer that follows from it. */
  answer: () => SearchAnswer;
  /** Asks the messages and, at depth, the hand-kept words. */
  askMessages: (depth: Depth) => Promise<SearchAnswer>;
  /** Reads the query again for what it does not say as it stands; tells whether it says something else. */
  readAgain: () => Promise<boolean>;
  /** Asks the full text: that of the reader's language and, where nothing answers then, of the others. */
  askFullText: (signal: AbortSignal | undefined) => Promise<SearchAnswer>;
}

/**
 * Makes the layers of words for one query.
 *
 * @param known what is known of it before they are asked
 */
export function wordLayers(
  { locale, files, readWords, answerCodes, loadFullText }: LayerSources,
  query: Query,
  codes: CodeAnswer,
  known: SearchAnswer,
): WordLayers {
  const findings: Findings = { query, codes };
  const pause = createPause();
  const resultFor = (named: NamedCard) => namedResult(named, locale);
  const answer = () => ({ ...known, ...rank(locale, findings) });

  async function askMessages(depth: Depth): Promise<SearchAnswer> {
    try {
      findings.messages = await answerMessages(files, depth, findings.query, locale, pause);
    } catch {
      known = { ...known, index: 'unavailable' };
    }
    // To rank is a piece of work by itself.
    await nextTask();
    return answer();
  }

  async function readAgain(): Promise<boolean> {
    try {
      const second = await import('./second-reading/read-again.ts');
      Object.assign(
        findings,
        await second.readAgain(known.query, findings, resultFor, answerCodes, readWords),
      );
    } catch {
      // It is answered as it was read.
    }
    return findings.query !== query;
  }

  async function askFullText(signal: AbortSignal | undefined): Promise<SearchAnswer> {
    const { lexicon, together = togetherOf(findings.query.words) } = findings.messages ?? {};
    const asked = { ...findings.query, lexicon: lexicon?.file ?? emptyLexicon, together };
    const find = async (language: Locale) => (await loadFullText(language)).find(asked, signal);
    try {
      const own = await find(locale);
      findings.texts = own;
      if (answer().results.length === 0) {
        const others = await Promise.all(localeList.filter((other) => other !== locale).map(find));
        findings.texts = [...own, ...others.flat()];
      }
      known = { ...known, fullText: 'ready' };
    } catch {
      known = { ...known, fullText: 'unavailable' };
    }
    return answer();
  }

  return { findings, answer, askMessages, readAgain, askFullText };
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
