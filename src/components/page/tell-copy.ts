import { announce } from '../../browser/announce.ts';

/** Says to screen readers what became of a copy, in the page's words for it. */
export function tellCopy(outcome: 'copied' | 'failed'): string {
  const words = document.querySelector<HTMLElement>('[data-status]')?.dataset[outcome] ?? '';
  announce(words);
  return words;
}
