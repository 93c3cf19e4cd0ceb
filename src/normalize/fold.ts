import { folded } from '../i18n/folded.ts';

/** Case, accents and punctuation removed, spaces single: the form in which words are compared. */
export function fold(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}
