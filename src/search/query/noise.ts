import { announcingWords, linkingWords } from '../../codes/index.ts';

/** Whether a folded word only announces a code: `erro`, `código`, `ID`, and the small words between. */
export function isAnnouncing(word: string): boolean {
  return announcingWords.has(word) || linkingWords.has(word);
}
