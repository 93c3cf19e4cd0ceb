import { announce } from '../../browser/announce.ts';

/** How long the outcome stands on the button, in milliseconds: a word, or a sentence. */
const shown = { copied: 1600, failed: 6000 };
let takeBack: (() => void) | undefined;

/** Says what became of a copy, for a moment on its button and to screen readers. */
export function tellCopy(button: HTMLElement, outcome: 'copied' | 'failed'): void {
  takeBack?.();
  const words = document.querySelector<HTMLElement>('[data-status]')?.dataset[outcome] ?? '';
  const label = [...button.childNodes];
  announce(words);
  // The button keeps its width, so that nothing beside it moves.
  button.style.setProperty('min-width', `${button.offsetWidth}px`);
  button.dataset[outcome] = '';
  button.textContent = outcome === 'copied' && button.matches('.permalink') ? '✓' : words;
  const timer = setTimeout(() => takeBack?.(), shown[outcome]);
  takeBack = () => {
    clearTimeout(timer);
    takeBack = undefined;
    delete button.dataset[outcome];
    button.replaceChildren(...label);
  };
}
