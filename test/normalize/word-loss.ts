import type { ElementContent, Root } from 'hast';
import type { Article, Draft, Part } from '../../src/normalize/model.ts';
import type { Vocabulary } from '../../src/normalize/vocabulary/vocabulary.ts';
import { visibleText } from './visible-text.ts';

/** How often a word stands in a source, and in what was made of it. */
interface WordDifference {
  word: string;
  source: number;
  result: number;
}

/** The words of an article as it was made. */
interface ResultWords {
  /** All of them: titles, codes, labels and text. */
  all: string[];
  /** Without what is derived or repeated on purpose: titles made of messages, codes, labels of each row. */
  text: string[];
}

/** The words of a text in lower case, letters and digits only: the rest is layout. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * The words of a source tree as a reader sees them, texts of images included. What only lays the text out is left
 * out: numbers before items, the keywords of alerts, headers of columns of codes, of row numbers and of cells that label
 * themselves, and a label in
 * a cell that repeats the one of its column.
 *
 * @param tree the sanitized tree before any repair
 */
export function sourceWords(tree: Root, vocabulary: Vocabulary): string[] {
  return wordsOf(withoutLayout(visibleText(tree.children, vocabulary)));
}

/** The words of what was made of an article; corrected passages count as the source wrote them. */
export function articleWords(article: Article, vocabulary: Vocabulary): ResultWords {
  const drafts = (whole: boolean) =>
    article.drafts.map((draft) => draftText(draft, { whole, vocabulary })).join('\n');
  const all = `${article.title}\n${drafts(true)}`;
  const text = drafts(false);
  return { all: wordsOf(withoutLayout(all)), text: wordsOf(withoutLayout(text)) };
}

/** Which words of a source the result lacks, and which it has too often. */
export function compareWords(
  source: string[],
  result: ResultWords,
): { missing: WordDifference[]; doubled: WordDifference[] } {
  const inSource = countWords(source);
  const inAll = countWords(result.all);
  const inText = countWords(result.text);
  const differences = (words: Map<string, number>, counts: Map<string, number>) =>
    [...words.keys()]
      .sort()
      .map((word) => ({ word, source: inSource.get(word) ?? 0, result: counts.get(word) ?? 0 }));
  return {
    missing: differences(inSource, inAll).filter((entry) => entry.result < entry.source),
    doubled: differences(inText, inText).filter((entry) => entry.result > entry.source),
  };
}

function countWords(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function withoutLayout(text: string): string {
  return text.replace(/(^|\n)\s*(?:\d{1,2}[.)]\s+)+/g, '$1').replace(/\[\s*![^\]\n]{1,80}\]/g, '');
}

/** How the text of a draft is taken: `whole` with title, codes and labels. */
interface TextOptions {
  whole: boolean;
  vocabulary: Vocabulary;
}

function draftText(draft: Draft, options: TextOptions): string {
  const body = draft.parts.map((part) => partText(part, options)).join('\n');
  return options.whole ? [draft.title, draft.codes.join('\n'), body].join('\n') : body;
}

function partText(part: Part, options: TextOptions): string {
  const label = (text: string | undefined) => (options.whole && text ? `${text}\n` : '');
  const text = (nodes: ElementContent[]) => visibleText(nodes, options.vocabulary);
  switch (part.type) {
    case 'message':
      return label(part.label) + text(part.content);
    case 'cause': {
      const actions = part.actions.map((action) => partText(action, options)).join('\n');
      return `${label(part.label)}${text(part.title)}\n${text(part.body)}\n${actions}`;
    }
    case 'actions':
      return label(part.label) + text(part.body);
    case 'section':
      return `${text(part.title)}\n${text(part.body)}`;
    case 'prose':
      return text(part.body);
  }
}
