import { fold } from '../fold.ts';

/** How a wording is written: words, and in brackets words of which one stands there, or none where one is empty. */
export const wordingSyntax = /^(?:[^()|]|\([^()]*\))+$/;

/**
 * Tells whether a text begins with one of some wordings, such as "(este|ese) error (|también) se produce". Case, accents
 * and punctuation do not matter.
 *
 * @param wordings in the form of `wordingSyntax`
 */
export function headMatcher(wordings: readonly string[]): (text: string) => boolean {
  if (wordings.length === 0) return () => false;
  const pattern = new RegExp(`^(?:${wordings.map(patternOf).join('|')})`, 'u');
  return (text) => pattern.test(`${fold(text)} `);
}

/** A pattern of folded words, each with a space after it. */
function patternOf(wording: string): string {
  return wording
    .split(/(?=\()|(?<=\))/)
    .map((piece) => {
      if (!piece.startsWith('(')) return spaced(piece);
      const words = piece.slice(1, -1).split('|').map(spaced);
      return `(?:${words.join('|')})`;
    })
    .join('');
}

function spaced(words: string): string {
  const folded = fold(words);
  return folded === '' ? '' : `${folded} `;
}
