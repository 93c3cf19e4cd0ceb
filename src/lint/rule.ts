import type { Catalog } from '../catalog/catalog.ts';
import { type Block, lineAt, masked } from './block.ts';
import type { Problem } from './finding.ts';
import type { Glossary } from './glossary.ts';
import type { Page } from './page.ts';

const maskedStretch = new RegExp(`${masked}+`, 'g');

/** What a rule may ask besides the page itself. */
interface Context {
  /** How editors write in the page's locale. */
  glossary: Glossary;
  catalog: Catalog;
}

/** Sees one page. */
export type PageRule = (page: Page, context: Context) => Problem[];

/** Sees what stands on a page and not on the same entry's page in another locale. */
export type PairRule = (page: Page, other: Page) => Problem[];

/**
 * The problems at every match of a pattern in a block.
 *
 * @param text the block's `text` or `prose`
 * @param pattern with the flag `g`
 * @param message for a match, or undefined where it is no problem
 */
export function problemsAt(
  block: Block,
  text: string,
  pattern: RegExp,
  message: (match: RegExpExecArray) => string | undefined,
): Problem[] {
  const problems: Problem[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const said = message(match)?.replace(maskedStretch, '…');
    const excerpt = excerptOf(block.text.slice(match.index, match.index + match[0].length));
    if (said) problems.push({ line: lineAt(block, match.index), excerpt, message: said });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return problems;
}

/** A rule that looks at each block that is not code, by itself. */
export function inEachBlock(check: (block: Block, context: Context) => Problem[]): PageRule {
  return ({ blocks }, context) =>
    blocks.filter((block) => block.kind !== 'code').flatMap((block) => check(block, context));
}

/** A text in one line, as an exception can repeat it. */
export function excerptOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text as the source of a pattern that matches exactly it. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A pattern that matches the words with any white space between them, and only as whole words. */
export function wholeWords(words: string, flags: string): RegExp {
  const source = words.trim().split(/\s+/).map(literal).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${source}(?![\\p{L}\\p{N}_])`, `${flags}gu`);
}
