import { distance } from 'fastest-levenshtein';
import type { Evidence } from './evidence.ts';

/** How alike two texts are: 1 for the same, 0 for nothing in common. */
export function textSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

/** How alike two English anchors are; articles do not count: `run-to-schedule`, `run-to-the-schedule`. */
export function anchorSimilarity(a: string, b: string): number {
  const plain = (anchor: string) => anchor.toLowerCase().replace(/(^|-)(?:the|an?)(?=-|$)/g, '');
  return textSimilarity(plain(a), plain(b));
}

/** The share of the smaller draft's invariant tokens that the other one has, and how many these are. */
export function sharedTokens(a: Evidence, b: Evidence): { share: number; count: number } {
  const [few, many] = a.tokens.size <= b.tokens.size ? [a.tokens, b.tokens] : [b.tokens, a.tokens];
  let count = 0;
  for (const token of few) if (many.has(token)) count++;
  return { share: few.size < 2 ? 0 : count / few.size, count };
}

/**
 * Whether two drafts may be the same error at all: their codes must not contradict each other.
 * Codes that locales print differently can be one translated name (`Conflito`, `Conflicto`), never two numbers.
 */
export function isCompatible(a: Evidence, b: Evidence): boolean {
  if (a.codes.length === 0 || b.codes.length === 0) return true;
  if (a.codes.some((code) => b.codes.includes(code))) return true;
  const [first = '', second = ''] = [a.printed[0], b.printed[0]];
  if (/\d/.test(first + second)) return textSimilarity(first, second) >= 0.9 && !/^\d+$/.test(first + second);
  return isPlainWord(first) || isPlainWord(second) || textSimilarity(first, second) >= 0.8;
}

/** A name that a translator can mistake for a word: `Conflict`, `Not found`; no `ErrorCode`, no `ERR_X`. */
function isPlainWord(name: string): boolean {
  return /^\p{L}\p{Ll}*(?: \p{L}\p{Ll}*)*$/u.test(name);
}

/**
 * How strongly the drafts' anchors and texts say that they are the same, 0 when they do not say so. An anchor that
 * a revision reworded stays alike; a text keeps its addresses, commands and names in every language.
 */
export function likeness(a: Evidence, b: Evidence): number {
  if (!isCompatible(a, b)) return 0;
  if (a.messages[0] && a.messages[0].length > 20 && a.messages[0] === b.messages[0]) return 2;
  const anchors = a.ownAnchor && b.ownAnchor ? anchorSimilarity(a.ownAnchor, b.ownAnchor) : 0;
  const { share, count } = sharedTokens(a, b);
  if (anchors >= 0.85) return 1 + anchors;
  if (anchors >= 0.5 && share >= 0.3) return anchors + share;
  return share >= 0.6 && count >= 3 ? share : 0;
}
